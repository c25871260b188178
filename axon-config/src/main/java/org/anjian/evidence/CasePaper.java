package org.anjian.evidence;

import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.document.view.EnforcementDocumentView.DocumentVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document that was issued for the record.
 *
 * @param file where it is in the zip; null where its file is missing, or is not as it was
 */
record CasePaper(
        EnforcementDocumentView document,
        DocumentVersion version,
        @Nullable String file) {}
