package org.anjian.command.tracearchive;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Decision;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.event.TraceArchiveExported;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A trace that left the ledger as a file (痕迹档案): a record of one event. */
@Aggregate
class TraceArchive {

    @AggregateIdentifier
    private TraceArchiveId id;

    TraceArchive() {}

    TraceArchive(TraceArchiveExported exported) {
        apply(exported);
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(TraceArchiveExported event) {
        id = event.archiveId();
    }
}
