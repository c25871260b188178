package org.anjian.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anjian.api.message.Event;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;

/**
 * Events in which every free text and every personal text says which field of which event it is, so that it is found again wherever it
 * gets to. Enums and truths are random, so that many events of a kind go every way through a fold.
 */
final class MarkedEvents {

    /** What a marked text looks like: ⟦CorrectionOrdered.legalBasis⟧. */
    static final Pattern MARK = Pattern.compile("⟦([^⟧]+)⟧");

    /** Texts of which the contract says what they look like: they are made plain. */
    private static final Map<String, String> FORMATTED = Map.of(
            "sha256", "0123456789abcdef".repeat(4),
            "month", "2026-03",
            "firstMonth", "2026-03",
            "quarter", "2026-01");

    private final Random random;
    private final Set<String> plain = new TreeSet<>();
    private final Set<String> refusals = new TreeSet<>();

    MarkedEvents(Random random) {
        this.random = random;
    }

    /** An event of that kind. */
    Event of(Class<?> kind) {
        return (Event) made(kind, kind, kind.getSimpleName());
    }

    /** The types of records that do not take any text: they were made without marks. */
    Set<String> plain() {
        return Set.copyOf(plain);
    }

    /** What was said when a marked text was refused. */
    Set<String> refusals() {
        return Set.copyOf(refusals);
    }

    private Object made(Class<?> type, Type generic, String path) {
        if (type == String.class) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            return FORMATTED.getOrDefault(name, "⟦" + path + "⟧");
        }
        if (type == PersonalText.class) {
            return new PersonalText((PersonId) SampleRecords.of(PersonId.class), "⟦" + path + "⟧");
        }
        if (type == List.class && generic instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return List.of(made(element, element, path));
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return type.isRecord() && !isPlainValue(type) ? record(type, path) : SampleRecords.of(type);
    }

    /** What is one text by its shape, such as an id, is not free. */
    private static boolean isPlainValue(Class<?> type) {
        return type.getRecordComponents().length == 1
                && !Event.class.isAssignableFrom(type)
                && type.getRecordComponents()[0].getName().equals("raw");
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component ->
                        made(component.getType(), component.getGenericType(), path + "." + component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                refusals.add(String.valueOf(cause.getMessage()));
            }
            plain.add(type.getSimpleName());
            return SampleRecords.of(type);
        }
    }
}
