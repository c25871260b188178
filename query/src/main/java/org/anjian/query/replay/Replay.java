package org.anjian.query.replay;

import org.anjian.api.message.Event;
import org.anjian.query.journal.PositionedHistories;
import org.anjian.query.readmodel.FoldedModel;

/**
 * Records as they stood at some moment, folded from their events: no index is asked.
 *
 * @param <E> the events of the records
 * @param <V> their documents
 */
public final class Replay<E extends Event, V> {

    private final FoldedModel<E, V> model;
    private final PositionedHistories journal;
    private final KnownHead head;

    public Replay(FoldedModel<E, V> model, PositionedHistories journal) {
        this.model = model;
        this.journal = journal;
        this.head = new KnownHead(journal);
    }

    /** All that happened to one record; nothing where there is none. */
    public Life<E, V> of(String id) {
        return new Life<>(id, model, journal, head);
    }
}
