package org.anjian.api.typicalcase.query;

import org.anjian.api.page.Page;
import org.anjian.api.typicalcase.view.TypicalCaseView;

/** The answer to {@link FindTypicalCases}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record TypicalCasePage(Page<TypicalCaseView> page) {}
