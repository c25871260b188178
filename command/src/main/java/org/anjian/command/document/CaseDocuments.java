package org.anjian.command.document;

import java.util.List;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentId;

/** The documents of cases in progress, whose readers are those who handle the case. */
public interface CaseDocuments {

    /** The documents of a case, by id. */
    List<EnforcementDocumentId> of(DocumentedRecord record);
}
