package org.anjian.api.refusal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape checks that record constructors share. Each throws a {@link RefusedException} naming the field. */
public final class Required {

    /** The longest free text that a record keeps, in characters. */
    public static final int LONG_TEXT = 4_000;

    /** The longest name, title or code, in characters. */
    public static final int SHORT_TEXT = 200;

    /** The most elements a list in a command may have. */
    public static final int LIST = 200;

    private Required() {}

    /** A value that must be there. */
    public static <T> T value(@Nullable T value, String field) {
        if (value == null) {
            throw new RefusedException(InputRefusal.REQUIRED, field);
        }
        return value;
    }

    /** A text that must be there, not blank and not longer than {@link #LONG_TEXT}. */
    public static String text(@Nullable String value, String field) {
        return text(value, field, LONG_TEXT);
    }

    /** A text that must be there, not blank and not longer than {@link #SHORT_TEXT}. */
    public static String name(@Nullable String value, String field) {
        return text(value, field, SHORT_TEXT);
    }

    /** A text that may be missing but is not longer than {@link #LONG_TEXT}. */
    public static @Nullable String optionalText(@Nullable String value, String field) {
        return value == null || value.isBlank() ? null : text(value, field, LONG_TEXT);
    }

    /** A list that may be missing but is not longer than {@link #LIST}. */
    public static <T> List<T> list(@Nullable Collection<T> values, String field) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > LIST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, field);
        }
        values.forEach(value -> value(value, field));
        return List.copyOf(values);
    }

    /** An amount or a count that may be missing but is never below zero. */
    public static void notNegative(@Nullable Long value, String field) {
        if (value != null && value < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, field);
        }
    }

    /** An amount or a count that is never below zero. */
    public static void notNegative(long value, String field) {
        notNegative(Long.valueOf(value), field);
    }

    private static String text(@Nullable String value, String field, int longest) {
        if (value == null || value.isBlank()) {
            throw new RefusedException(InputRefusal.REQUIRED, field);
        }
        if (value.length() > longest) {
            throw new RefusedException(InputRefusal.TOO_LONG, field);
        }
        return value.strip();
    }
}
