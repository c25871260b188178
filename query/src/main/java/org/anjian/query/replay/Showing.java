package org.anjian.query.replay;

import java.util.Optional;
import org.anjian.api.message.Event;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.query.permission.Reading;

/**
 * How one kind of records is shown to a reader who may know of a record, but not of all of it. A kind without one is shown
 * whole.
 *
 * @param <V> the documents of the kind
 */
public interface Showing<V> {

    /** The documents. */
    Class<V> document();

    /** The record as the reader may see it. */
    V shown(V view, Reading reading);

    /**
     * Whether the reader may see an event of the record.
     *
     * @param now the record as it is now
     */
    default boolean shows(Event event, V now, Reading reading) {
        return true;
    }

    /** As what a read of one such record is written down before it is answered; empty where it is not. */
    default Optional<ReadAuditKind> accountedAs() {
        return Optional.empty();
    }

    /** All of it, and each read is written down. */
    static <V> Showing<V> accountedFor(Class<V> document, ReadAuditKind kind) {
        return new Showing<>() {
            @Override
            public Class<V> document() {
                return document;
            }

            @Override
            public V shown(V view, Reading reading) {
                return view;
            }

            @Override
            public Optional<ReadAuditKind> accountedAs() {
                return Optional.of(kind);
            }
        };
    }

    /** All of it. */
    static <V> Showing<V> whole(Class<V> document) {
        return new Showing<>() {
            @Override
            public Class<V> document() {
                return document;
            }

            @Override
            public V shown(V view, Reading reading) {
                return view;
            }
        };
    }
}
