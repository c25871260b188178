package org.anjian.api.penaltycase.query;

import org.anjian.api.page.Page;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;

/** The answer to {@link FindPenaltyDecisions}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record PenaltyDecisionPage(Page<PenaltyDecisionView> page) {}
