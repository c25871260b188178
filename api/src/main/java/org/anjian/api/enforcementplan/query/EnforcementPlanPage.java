package org.anjian.api.enforcementplan.query;

import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.page.Page;

/** One page of enforcement plans. */
public record EnforcementPlanPage(Page<EnforcementPlanView> page) {}
