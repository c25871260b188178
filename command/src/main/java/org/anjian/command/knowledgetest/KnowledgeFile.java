package org.anjian.command.knowledgetest;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.knowledgetest.KnowledgeFileId;
import org.anjian.api.knowledgetest.event.KnowledgeEvent;
import org.anjian.api.message.Decision;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What one safety manager of an enterprise was tested on and studied: a register. A test may be failed and taken again, so
 * nothing that was recorded keeps from recording more.
 */
@Aggregate
class KnowledgeFile {

    @AggregateIdentifier
    private KnowledgeFileId id;

    KnowledgeFile() {}

    Decision record(KnowledgeEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(KnowledgeEvent event) {
        id = event.file().id();
    }
}
