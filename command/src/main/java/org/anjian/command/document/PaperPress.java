package org.anjian.command.document;

import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.refusal.RefusedException;

/** Makes the file of a document. The same document, version of the record and template give the same bytes. */
@FunctionalInterface
public interface PaperPress {

    /**
     * Renders a document from its record.
     *
     * @param recordVersion as of which version of the record
     * @throws RefusedException {@link DocumentRefusal#TEMPLATE_BROKEN}
     */
    Paper print(EnforcementDocumentSubject document, long recordVersion);
}
