package org.anjian.query.readmodel;

import org.anjian.api.message.Event;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** One document a record: the fold of its events. */
public non-sealed interface FoldedModel<E extends Event, V> extends ReadModel<E, V> {

    /** What the ids of its records begin with, such as {@code hazard-}; no two models of their own share one. */
    String idPrefix();

    /** Whether its documents stand for their records; false for a further view of records that another model stands for. */
    default boolean isOfItsOwn() {
        return true;
    }

    /**
     * The document after an event. Pure: no I/O, no clock.
     *
     * @param before the document before it; null for the first event of a record
     */
    V fold(@Nullable V before, E event, EventInfo info);
}
