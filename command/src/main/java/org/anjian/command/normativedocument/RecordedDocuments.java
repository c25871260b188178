package org.anjian.command.normativedocument;

import java.util.Optional;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Asks the documents themselves: a repeal counts from the very next command on. */
@Component
class RecordedDocuments implements RegisteredDocuments {

    private final Repository<NormativeDocument> repository;
    private final EventStore store;

    RecordedDocuments(Repository<NormativeDocument> repository, EventStore store) {
        this.repository = repository;
        this.store = store;
    }

    /** The store is asked first: most documents that are cleaned up were never registered, which is no failure to load. */
    @Override
    public Optional<RegisteredDocument> find(NormativeDocumentId id) {
        return store.lastSequenceNumberFor(id.raw())
                .map(last -> repository.load(id.raw()).invoke(NormativeDocument::registered));
    }
}
