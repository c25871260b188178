package org.anjian.query.replay;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Event;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Recorded;
import org.jspecify.annotations.Nullable;

/** Lives of records that nobody would lead, but that every fold accepts: events of the record's kind at random. */
final class SampleEvents {

    private static final int TRIES = 400;
    private static final LocalDate DAY = LocalDate.parse("2022-05-01");

    private final Random random;

    SampleEvents(long seed) {
        this.random = new Random(seed);
    }

    /** A history of up to so many events, one occurred and recorded every hour. */
    <E extends Event, V> List<RecordedEvent> history(FoldedModel<E, V> model, int length) {
        List<Class<?>> kinds = kindsOf(model.eventType());
        List<Event> events = new ArrayList<>();
        V view = null;
        for (int tried = 0; tried < TRIES && events.size() < length; tried++) {
            Event event = of(kinds.get(random.nextInt(kinds.size())), events.size());
            V after = event == null ? null : folded(model, view, event, events.size());
            if (after != null) {
                view = after;
                events.add(event);
            }
        }
        return Recorded.history(model.idPrefix() + "1", events);
    }

    private static <E extends Event, V> @Nullable V folded(
            FoldedModel<E, V> model, @Nullable V view, Event event, int sequence) {
        try {
            return model.fold(
                    view, model.eventType().cast(event), Recorded.info(model.idPrefix() + "1", sequence, Map.of()));
        } catch (RuntimeException impossible) {
            // Such an event cannot follow here, so it does not.
            return null;
        }
    }

    private static List<Class<?>> kindsOf(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(type ->
                        type.isInterface() ? kindsOf(type).stream() : Arrays.<Class<?>>stream(new Class<?>[] {type}))
                .toList();
    }

    private @Nullable Event of(Class<?> type, int sequence) {
        try {
            return (Event) record(type, Recorded.FIRST.plusSeconds(3600L * sequence));
        } catch (ReflectiveOperationException | IllegalArgumentException refused) {
            return null;
        }
    }

    private Object record(Class<?> type, Instant instant) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(value(component.getGenericType(), component.getName(), instant));
        }
        return type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(values.toArray());
    }

    private Object value(Type generic, String name, Instant instant) throws ReflectiveOperationException {
        if (generic instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return element.isRecord()
                            && element.getRecordComponents()[0].getType().isEnum()
                    ? oneOfEach(element, instant)
                    : List.of(value(element, name, instant));
        }
        Class<?> type = (Class<?>) generic;
        if (type == String.class) {
            return name.equals("sha256") ? "0123456789abcdef".repeat(4) : name + random.nextInt(2);
        }
        if (type == Instant.class) {
            return instant;
        }
        if (type == LocalDate.class) {
            return DAY.plusDays(random.nextInt(400));
        }
        if (type == YearMonth.class) {
            return YearMonth.from(DAY);
        }
        if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(3);
        }
        if (type == long.class || type == Long.class) {
            return 1L + random.nextInt(3);
        }
        if (type == double.class || type == Double.class) {
            return random.nextDouble();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == RegionCode.class) {
            return new RegionCode(random.nextBoolean() ? "530302" : "530303");
        }
        if (type == BulletinQuarter.class) {
            return BulletinQuarter.parse("2022-Q2");
        }
        if (type == CreditCode.class) {
            return new CreditCode("91350100M000100Y43");
        }
        if (type == DocumentedRecord.class) {
            return new DocumentedRecord("correctionorder-" + (1 + random.nextInt(2)));
        }
        if (type == PersonalText.class) {
            return new PersonalText(new PersonId("person-1"), "text");
        }
        Optional<String> prefix = prefixOf(type);
        return prefix.isPresent()
                ? type.getDeclaredConstructor(String.class).newInstance(prefix.get() + (1 + random.nextInt(2)))
                : record(type, instant);
    }

    /** One record of each kind, as the phases of a campaign are. */
    private List<Object> oneOfEach(Class<?> type, Instant instant) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> all = new ArrayList<>();
        for (Object kind : components[0].getType().getEnumConstants()) {
            List<Object> values = new ArrayList<>(List.of(kind));
            for (int i = 1; i < components.length; i++) {
                values.add(value(components[i].getGenericType(), components[i].getName(), instant));
            }
            all.add(type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values.toArray()));
        }
        return all;
    }

    /** What the ids of a type begin with; empty where the type is no id. */
    private static Optional<String> prefixOf(Class<?> type) throws ReflectiveOperationException {
        if (!type.getSimpleName().endsWith("Id")) {
            return Optional.empty();
        }
        Field prefix = type.getDeclaredField("PREFIX");
        prefix.setAccessible(true);
        return Optional.of((String) prefix.get(null));
    }
}
