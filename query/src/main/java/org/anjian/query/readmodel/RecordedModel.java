package org.anjian.query.readmodel;

import org.anjian.api.message.Event;
import org.anjian.query.journal.EventInfo;

/** One document an event, under the event's own identifier. */
public non-sealed interface RecordedModel<E extends Event, V> extends ReadModel<E, V> {

    /** The document of an event. Pure: no I/O, no clock. */
    V record(E event, EventInfo info);
}
