package org.anjian.api.staffing;

/** What is missing without being a shortfall of staff. */
public enum StaffingWarning {
    /** No body that investigates hazards (QJ16-03e). */
    HAZARD_BODY_MISSING,
    /** No emergency management body (QJ16-03g). */
    EMERGENCY_BODY_MISSING,
    /** No safety committee, above the designated scale (QJ16-03a). */
    SAFETY_COMMITTEE_MISSING,
    /** Less was invested in safety last year than planned (KM-3.1.3). */
    INVESTMENT_BELOW_PLAN
}
