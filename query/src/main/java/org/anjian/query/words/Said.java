package org.anjian.query.words;

import java.util.List;
import org.anjian.api.words.InWords;

/** A value of a document in words, for a page that shows it. */
public sealed interface Said {

    /** Whether there is nothing to say. */
    boolean isNothing();

    /** A single value. */
    record Single(InWords words) implements Said {

        @Override
        public boolean isNothing() {
            return words.zh().isEmpty();
        }
    }

    /** Several values of one kind, in their order. */
    record Several(List<Said> values) implements Said {

        public Several {
            values = List.copyOf(values);
        }

        @Override
        public boolean isNothing() {
            return values.isEmpty();
        }
    }

    /** A record: its fields that say something, in their order. */
    record Composed(List<Named> fields) implements Said {

        public Composed {
            fields = List.copyOf(fields);
        }

        @Override
        public boolean isNothing() {
            return fields.isEmpty();
        }
    }

    /**
     * A field of a record.
     *
     * @param name what the field is called
     */
    record Named(InWords name, Said value) {}
}
