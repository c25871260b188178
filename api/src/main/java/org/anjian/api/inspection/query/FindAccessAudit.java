package org.anjian.api.inspection.query;

import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;

/** Who read the confidential records of an inspection, newest first. Answered with an {@link AccessAudit}. */
public record FindAccessAudit(InspectionId inspection) {

    public FindAccessAudit {
        Required.value(inspection, "inspection");
    }
}
