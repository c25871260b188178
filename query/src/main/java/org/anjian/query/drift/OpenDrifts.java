package org.anjian.query.drift;

import java.util.List;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.Folding;

/** What was found and is not healed yet, by the ledger itself: the read model of drift may be what is wrong. */
public final class OpenDrifts {

    private final EventJournal journal;

    public OpenDrifts(EventJournal journal) {
        this.journal = journal;
    }

    /** The documents of a read model. */
    public List<DriftedDocument> of(String readModel) {
        List<RecordedEvent> history = journal.eventsOf(DriftId.of(readModel).raw());
        return history.isEmpty()
                ? List.of()
                : new Folding<>(new DriftFold()).whole(history).view().open();
    }
}
