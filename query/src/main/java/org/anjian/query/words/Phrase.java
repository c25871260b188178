package org.anjian.query.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.api.words.InWords;
import org.anjian.query.words.ValueWords.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one type of events: text with fields in braces, and parts in brackets that are left out where a field
 * within has no value.
 */
final class Phrase {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)");
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final InWords NOTHING = new InWords("（未载明）", "(not stated)");

    private final InWords template;
    private final Map<String, FieldOfEvent> fields = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException where it speaks of a field that the event has not or may not have, or in one language only
     */
    Phrase(Class<?> event, InWords template) {
        this.template = template;
        if (!new TreeSet<>(named(template.zh())).equals(new TreeSet<>(named(template.en())))) {
            throw new IllegalArgumentException("The languages say different things of " + event.getSimpleName());
        }
        named(template.zh()).forEach(field -> fields.put(field, FieldOfEvent.of(event, field)));
        always(template.zh()).stream()
                .filter(name -> fields.get(name).mayBeMissing())
                .forEach(name -> {
                    throw new IllegalArgumentException("{" + name + "} of " + event.getSimpleName()
                            + " may be missing and stands outside of brackets");
                });
    }

    /** The fields that are said whether they are there or not. */
    private static List<String> always(String text) {
        return PART.matcher(text)
                .results()
                .filter(part -> part.group(1) == null)
                .flatMap(part -> named(part.group(2)).stream())
                .toList();
    }

    /** The fields of which it speaks. */
    List<FieldOfEvent> fields() {
        return List.copyOf(fields.values());
    }

    /** Of an event by its outline. */
    InWords of(Map<String, Object> outline, ValueWords words, Currency currency) {
        Map<String, InWords> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            InWords value = field.in(outline, words, currency);
            if (value != null) {
                values.put(name, value);
            }
        });
        return new InWords(filled(template.zh(), values, InWords::zh), filled(template.en(), values, InWords::en));
    }

    private static String filled(String text, Map<String, InWords> values, Function<InWords, String> language) {
        StringBuilder filled = new StringBuilder();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            @Nullable String optional = part.group(1);
            if (optional == null) {
                filled.append(said(part.group(2), values, language));
            } else if (values.keySet().containsAll(named(optional))) {
                filled.append(said(optional, values, language));
            }
        }
        return filled.toString();
    }

    private static String said(String text, Map<String, InWords> values, Function<InWords, String> language) {
        return FIELD.matcher(text)
                .replaceAll(field ->
                        Matcher.quoteReplacement(language.apply(values.getOrDefault(field.group(1), NOTHING))));
    }

    private static List<String> named(String text) {
        List<String> named = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            named.add(field.group(1));
        }
        return named;
    }
}
