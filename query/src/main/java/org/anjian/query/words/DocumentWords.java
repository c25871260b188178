package org.anjian.query.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anjian.api.words.InWords;
import org.anjian.query.difference.Step;
import org.anjian.query.words.ValueWords.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Documents in words, as their outlines have them: constants by their terms, money in the currency of its region, instants by
 * the legal clock. What has no words stands as it is.
 */
public final class DocumentWords {

    private static final Said NOTHING = new Said.Single(InWords.same(""));

    private final FieldWords fields;
    private final ValueWords values;
    private final Map<String, InWords> kinds = WordFile.read("records.properties");

    public DocumentWords(FieldWords fields) {
        this.fields = fields;
        this.values = ValueWords.ofDocuments();
    }

    /**
     * What records with such documents are called.
     *
     * @throws IllegalArgumentException where they have no words
     */
    public InWords kind(Class<?> document) {
        InWords words = kinds.get(document.getSimpleName());
        if (words == null) {
            throw new IllegalArgumentException("No words for records with " + document.getSimpleName());
        }
        return words;
    }

    /** The documents that have words. */
    Collection<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /** The words of constants. */
    ValueWords values() {
        return values;
    }

    /** The way down to a value. */
    public InWords name(List<Step> path) {
        return fields.of(path);
    }

    /**
     * What an outline has at a path.
     *
     * @param document what the outline is of
     * @param value what is there; null where nothing is
     * @param regionPath where the record belongs, for its currency
     */
    public Said value(Class<?> document, List<Step> path, @Nullable Object value, Collection<String> regionPath) {
        Type type = document;
        String field = "";
        for (Step step : path) {
            type = within(type, step);
            field = step instanceof Step.Field named ? named.name() : field;
        }
        return said(type, field, value, Currency.of(regionPath));
    }

    /** A whole outline. */
    public Said whole(Class<?> document, Map<String, Object> outline, Collection<String> regionPath) {
        return said(document, "", outline, Currency.of(regionPath));
    }

    private Said said(@Nullable Type type, String field, @Nullable Object value, Currency currency) {
        return switch (value) {
            case null -> NOTHING;
            case Map<?, ?> map -> composed(type, map, currency);
            case Collection<?> several ->
                new Said.Several(several.stream()
                        .map(one -> said(argument(type, 0), field, one, currency))
                        .toList());
            case Boolean truth -> new Said.Single(ValueWords.yesOrNo(truth));
            case Number amount
            when field.endsWith("Fen") -> new Said.Single(ValueWords.money(amount.longValue(), currency));
            default -> new Said.Single(single(type, value.toString()));
        };
    }

    private Said composed(@Nullable Type type, Map<?, ?> map, Currency currency) {
        List<Said.Named> said = new ArrayList<>();
        map.forEach((key, value) -> {
            String name = key.toString();
            RecordComponent component = component(type, name);
            Said words =
                    said(component == null ? argument(type, 1) : component.getGenericType(), name, value, currency);
            if (!words.isNothing()) {
                said.add(new Said.Named(component == null ? single(argument(type, 0), name) : fields.of(name), words));
            }
        });
        return new Said.Composed(said);
    }

    private InWords single(@Nullable Type type, String value) {
        if (Instant.class.equals(type)) {
            return ValueWords.instant(value);
        }
        return type instanceof Class<?> constants && constants.isEnum()
                ? values.constantOrItself(constants.getSimpleName(), value)
                : InWords.same(value);
    }

    private static @Nullable Type within(@Nullable Type type, Step step) {
        if (!(step instanceof Step.Field field)) {
            return argument(type, 0);
        }
        RecordComponent component = component(type, field.name());
        return component == null ? argument(type, 1) : component.getGenericType();
    }

    private static @Nullable RecordComponent component(@Nullable Type type, String name) {
        return type instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What a list holds (0), or a map by its keys (0) and values (1). */
    private static @Nullable Type argument(@Nullable Type type, int index) {
        return type instanceof ParameterizedType parameterized && parameterized.getActualTypeArguments().length > index
                ? parameterized.getActualTypeArguments()[index]
                : null;
    }
}
