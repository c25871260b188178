package org.anjian.api.document.query;

import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.page.Page;

/** The answer to {@link FindEnforcementDocuments}: a type of its own, so that the elements keep theirs between nodes. */
public record EnforcementDocumentPage(Page<EnforcementDocumentView> page) {}
