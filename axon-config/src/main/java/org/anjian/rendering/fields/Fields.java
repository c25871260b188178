package org.anjian.rendering.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anjian.api.message.LegalTime;
import org.jspecify.annotations.Nullable;

/** Collects what a template may use. What is not on record is said to be so: 无. */
final class Fields {

    private static final String NONE = "无";

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A text. */
    Fields text(String name, @Nullable String value) {
        values.put(name, value == null || value.isBlank() ? NONE : value);
        return this;
    }

    /** Several texts in one line. */
    Fields line(String name, List<String> texts) {
        return text(name, String.join("、", texts));
    }

    /** A number. */
    Fields number(String name, long value) {
        return text(name, String.valueOf(value));
    }

    /** A day in Chinese form. */
    Fields day(String name, @Nullable LocalDate day) {
        return text(name, day == null ? null : ChineseDate.of(day));
    }

    /** The legal day of a moment in Chinese form. */
    Fields day(String name, @Nullable Instant moment) {
        return day(name, moment == null ? null : LegalTime.dayOf(moment));
    }

    /** The legal day and time of a moment in Chinese form. */
    Fields moment(String name, @Nullable Instant moment) {
        return text(
                name,
                moment == null
                        ? null
                        : ChineseDate.of(LegalTime.dayOf(moment))
                                + ChineseDate.timeOf(
                                        moment.atZone(LegalTime.ZONE).toLocalTime()));
    }

    /** An amount in figures, and under the name with {@code Capitals} in capitals. */
    Fields amount(String name, @Nullable Long fen) {
        text(name, fen == null ? null : ChineseAmount.figures(fen));
        return text(name + "Capitals", fen == null ? null : ChineseAmount.capitals(fen));
    }

    /** Whether a section of the template is shown. */
    Fields when(String name, boolean holds) {
        values.put(name, holds);
        return this;
    }

    /** A section of the template that is repeated; every entry has its {@code no}, from 1. */
    <T> Fields list(String name, List<T> entries, Function<T, Fields> fieldsOf) {
        values.put(
                name,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> new Fields()
                                .number("no", i + 1L)
                                .addAll(fieldsOf.apply(entries.get(i)))
                                .values())
                        .toList());
        return this;
    }

    /** The fields, by name. */
    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private Fields addAll(Fields more) {
        values.putAll(more.values);
        return this;
    }
}
