package org.anjian.api.normativedocument.query;

import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.api.page.Page;

/** The answer to {@link FindDocumentCleanups}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record DocumentCleanupPage(Page<DocumentCleanupView> page) {}
