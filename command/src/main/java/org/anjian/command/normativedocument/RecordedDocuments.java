package org.anjian.command.normativedocument;

import java.util.Optional;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Asks the documents themselves: a repeal counts from the very next command on. */
@Component
class RecordedDocuments implements RegisteredDocuments {

    private final Repository<NormativeDocument> repository;

    RecordedDocuments(Repository<NormativeDocument> repository) {
        this.repository = repository;
    }

    @Override
    public Optional<RegisteredDocument> find(NormativeDocumentId id) {
        try {
            return Optional.of(repository.load(id.raw()).invoke(NormativeDocument::registered));
        } catch (AggregateNotFoundException neverRegistered) {
            return Optional.empty();
        }
    }
}
