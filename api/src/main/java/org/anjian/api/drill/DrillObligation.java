package org.anjian.api.drill;

import org.anjian.api.emergencyplan.EmergencyPlanType;

/** What drills an enterprise owes in a window (QX24-17). */
public enum DrillObligation {
    /** A drill of the comprehensive plan or of a special plan: a year, for key units a half-year. */
    SPECIAL,
    /** A drill of an on-site disposal scheme: a half-year. */
    ONSITE;

    /** The obligation that a drill of such a plan meets. */
    public static DrillObligation metBy(EmergencyPlanType kind) {
        return kind == EmergencyPlanType.ONSITE ? ONSITE : SPECIAL;
    }
}
