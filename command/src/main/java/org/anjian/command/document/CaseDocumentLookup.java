package org.anjian.command.document;

import java.util.List;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.document.event.EnforcementDocumentGenerated;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of the documents of cases. */
@Component
public class CaseDocumentLookup implements CaseDocuments, Lookup {

    private final JdbcClient database;

    public CaseDocumentLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<EnforcementDocumentId> of(DocumentedRecord record) {
        return database
                .sql("SELECT document_id FROM case_document_lookup WHERE record = :record ORDER BY document_id")
                .param("record", record.raw())
                .query(String.class)
                .list()
                .stream()
                .map(EnforcementDocumentId::new)
                .toList();
    }

    /** Takes in a version of a document; what it takes is the same for all. */
    @EventHandler
    public void on(EnforcementDocumentGenerated event) {
        EnforcementDocumentSubject document = event.document();
        if (document.kind().audiences().contains(DocumentAudience.PENALTY_CASE)) {
            database.sql("INSERT INTO case_document_lookup (document_id, record) VALUES (:id, :record)"
                            + " ON CONFLICT (document_id) DO NOTHING")
                    .param("id", document.id().raw())
                    .param("record", document.record().raw())
                    .update();
        }
    }
}
