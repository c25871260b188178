package org.anjian.api.normativedocument.query;

import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.page.Page;

/** The answer to {@link FindNormativeDocuments}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record NormativeDocumentPage(Page<NormativeDocumentView> page) {}
