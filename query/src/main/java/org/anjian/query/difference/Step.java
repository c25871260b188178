package org.anjian.query.difference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step on the way from a document down to a value in it. */
public sealed interface Step {

    /** What is there; null where nothing is. */
    @Nullable
    Object in(@Nullable Object value);

    /** As it is written within a path. */
    String written();

    /** A field of a record. */
    record Field(String name) implements Step {

        @Override
        public @Nullable Object in(@Nullable Object value) {
            return value instanceof Map<?, ?> fields ? fields.get(name) : null;
        }

        @Override
        public String written() {
            return "." + name;
        }
    }

    /**
     * The record of a list that has a key.
     *
     * @param field the field that tells the records of the list apart
     */
    record Keyed(String field, Object key) implements Step {

        @Override
        public @Nullable Object in(@Nullable Object value) {
            return value instanceof List<?> records
                    ? records.stream().filter(this::is).findFirst().orElse(null)
                    : null;
        }

        private boolean is(Object candidate) {
            return candidate instanceof Map<?, ?> fields && Objects.equals(fields.get(field), key);
        }

        @Override
        public String written() {
            return "[" + field + "=" + key + "]";
        }
    }

    /** The record at a place of a list, from 0. */
    record At(int index) implements Step {

        @Override
        public @Nullable Object in(@Nullable Object value) {
            return value instanceof List<?> records && index < records.size() ? records.get(index) : null;
        }

        @Override
        public String written() {
            return "[" + index + "]";
        }
    }
}
