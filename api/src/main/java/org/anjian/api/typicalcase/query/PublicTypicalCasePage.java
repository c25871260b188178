package org.anjian.api.typicalcase.query;

import org.anjian.api.page.Page;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;

/** The answer to {@link FindPublicTypicalCases}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record PublicTypicalCasePage(Page<PublicTypicalCaseView> page) {}
