package org.anjian.query.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.api.person.PersonalText;
import org.anjian.api.words.InWords;
import org.anjian.query.words.ValueWords.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A field of an event that a phrase speaks of.
 *
 * @param path the names from the event down to it
 * @param type what it holds, or what the list there holds
 * @param mayBeMissing whether the event, or what is on the way, may be without it
 */
record FieldOfEvent(List<String> path, Class<?> type, boolean mayBeMissing) {

    /**
     * Finds a field.
     *
     * @throws IllegalArgumentException where there is no such field, or it holds more than one value can say
     */
    static FieldOfEvent of(Class<?> event, String written) {
        List<String> path = List.of(written.split("\\."));
        Class<?> type = event;
        boolean mayBeMissing = false;
        for (String name : path) {
            RecordComponent component = component(type, name, event);
            mayBeMissing |= component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            type = elementOf(component.getGenericType());
        }
        boolean composed = type.isRecord() && type.getRecordComponents().length > 1 && !type.equals(PersonalText.class);
        if (composed && Arrays.stream(type.getMethods()).noneMatch(FieldOfEvent::writesTheWhole)) {
            throw new IllegalArgumentException(
                    "{" + written + "} of " + event.getSimpleName() + " is a whole " + type.getSimpleName());
        }
        return new FieldOfEvent(path, type, mayBeMissing);
    }

    private static boolean writesTheWhole(Method method) {
        return method.isAnnotationPresent(JsonValue.class);
    }

    private static RecordComponent component(Class<?> type, String name, Class<?> event) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " of " + event.getSimpleName() + " has no field " + name);
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No field {" + name + "} in " + type.getSimpleName() + " of " + event.getSimpleName()));
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    /** What the outline of an event has there, in words; null where it has nothing. */
    @Nullable
    InWords in(Map<String, Object> outline, ValueWords words, Currency currency) {
        Object value = outline;
        for (String name : path) {
            value = within(value, name);
        }
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? null
                    : ValueWords.list(several.stream()
                            .map(one -> single(one, words, currency))
                            .toList());
        }
        return value == null ? null : single(value, words, currency);
    }

    private static @Nullable Object within(@Nullable Object value, String name) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(one -> within(one, name))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return value instanceof Map<?, ?> fields ? fields.get(name) : null;
    }

    private InWords single(Object value, ValueWords words, Currency currency) {
        if (type.isEnum()) {
            return words.constant(type.getSimpleName(), value.toString());
        }
        if (value instanceof Boolean truth) {
            return ValueWords.yesOrNo(truth);
        }
        if (value instanceof Number amount && path.getLast().endsWith("Fen")) {
            return ValueWords.money(amount.longValue(), currency);
        }
        return type.equals(Instant.class) ? ValueWords.instant(value.toString()) : InWords.same(value.toString());
    }
}
