package org.anjian.api.penaltycase.query;

import org.anjian.api.page.Page;
import org.anjian.api.penaltycase.view.PenaltyCaseView;

/** The answer to {@link FindPenaltyCases}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record PenaltyCasePage(Page<PenaltyCaseView> page) {}
