package org.anjian.query.readmodel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anjian.query.journal.EventJournal;

/** Tells which record documents are of, by their ids alone: what a wrong document says of itself may be wrong too. */
final class DocumentRecords {

    private final ReadModel<?, ?> model;
    private final EventJournal journal;

    DocumentRecords(ReadModel<?, ?> model, EventJournal journal) {
        this.model = model;
        this.journal = journal;
    }

    /**
     * The records by the ids of their documents. A document under the identifier of an event that never was is of no record,
     * and missing.
     */
    Map<String, String> of(Collection<String> documents) {
        return switch (model) {
            case FoldedModel<?, ?> _ -> each(documents, id -> id);
            case VersionedModel<?, ?> _ -> each(documents, Versioning::recordOf);
            case RecordedModel<?, ?> _ -> journal.recordsOfEvents(documents);
        };
    }

    private static Map<String, String> each(Collection<String> documents, UnaryOperator<String> recordOf) {
        Map<String, String> records = new LinkedHashMap<>();
        documents.forEach(id -> records.put(id, recordOf.apply(id)));
        return records;
    }
}
