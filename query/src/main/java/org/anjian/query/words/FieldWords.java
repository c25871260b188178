package org.anjian.query.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anjian.api.words.InWords;
import org.anjian.query.difference.Step;

/** The fields of documents in words. */
public final class FieldWords {

    private final Map<String, InWords> names = WordFile.read("fields.properties");

    /** The fields that have words. */
    Collection<String> fields() {
        return List.copyOf(names.keySet());
    }

    /** One field; the keys of maps are data and speak for themselves. */
    public InWords of(String field) {
        return names.getOrDefault(field, InWords.same(field));
    }

    /** The way down to a value, such as {@code 责令改正（编号2）·期限}. */
    public InWords of(List<Step> path) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Step step : path) {
            switch (step) {
                case Step.Field field -> {
                    zh.add(of(field.name()).zh());
                    en.add(of(field.name()).en());
                }
                case Step.Keyed(String field, Object key) -> {
                    append(zh, "（" + of(field).zh() + key + "）");
                    append(en, " (" + of(field).en() + " " + key + ")");
                }
                case Step.At(int index) -> {
                    append(zh, "（第" + (index + 1) + "项）");
                    append(en, " (" + (index + 1) + ")");
                }
            }
        }
        return new InWords(String.join("·", zh), String.join(" / ", en));
    }

    private static void append(List<String> words, String more) {
        words.set(words.size() - 1, words.getLast() + more);
    }
}
