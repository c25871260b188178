package org.anjian.api.enterprisecheck.query;

import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCheckPlans}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CheckPlanPage(Page<CheckPlanView> page) {}
