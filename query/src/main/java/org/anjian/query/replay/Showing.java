package org.anjian.query.replay;

import org.anjian.api.message.Event;
import org.anjian.api.secrecy.Markable;
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

    /**
     * What of the record concerns the reader, before what is withheld by level.
     *
     * @param view the record as it is, or as it was
     * @param now the record as it is now
     */
    default V shown(V view, V now, Reading reading) {
        return view;
    }

    /**
     * Whether the reader may see an event of the record.
     *
     * @param now the record as it is now
     */
    default boolean shows(Event event, V now, Reading reading) {
        return true;
    }

    /**
     * Whether an event tells a technical or business secret, for all that is known now (QJ22B-08b).
     *
     * @param now the record as it is now
     */
    default boolean isSecret(Event event, V now) {
        return event instanceof Markable markable && markable.secrecy() != null;
    }

    /** All of it. */
    static <V> Showing<V> whole(Class<V> document) {
        return new Showing<>() {
            @Override
            public Class<V> document() {
                return document;
            }
        };
    }
}
