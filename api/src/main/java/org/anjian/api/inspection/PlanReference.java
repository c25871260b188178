package org.anjian.api.inspection;

import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.refusal.Required;

/** The item of an annual plan that an inspection executes (QJ22B-06a). */
public record PlanReference(EnforcementPlanId planId, String item) {

    public PlanReference {
        Required.value(planId, "planId");
        item = Required.name(item, "item");
    }
}
