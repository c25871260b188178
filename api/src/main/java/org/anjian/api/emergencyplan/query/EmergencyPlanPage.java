package org.anjian.api.emergencyplan.query;

import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.page.Page;

/** The answer to {@link FindEmergencyPlans}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record EmergencyPlanPage(Page<EmergencyPlanView> page) {}
