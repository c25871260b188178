package org.anjian.command.document;

import java.util.List;
import org.anjian.api.document.DocumentedRecord;

/** The histories of the records that documents are issued for. */
@FunctionalInterface
public interface RecordHistories {

    /** All that happened to a record, oldest first; empty where there is none. */
    List<RecordedFact> of(DocumentedRecord record);
}
