package org.anjian.api.emergencyplan;

/** How far an emergency plan has come on its way. */
public enum EmergencyPlanState {
    /** Risks assessed, resources surveyed (已评估). */
    RISK_ASSESSED,
    /** Drafted (已编制). */
    DRAFTED,
    /** Reviewed by experts (已评审). */
    REVIEWED,
    /** Signed by the principal (已签署). */
    SIGNED,
    /** Published (已公布). */
    PUBLISHED,
    /** Filed, but not copied to the emergency department (已备案未抄送). */
    FILED_COPY_MISSING,
    /** Filed and copied (已备案). */
    FILED,
    /** Evaluated since it was filed (已评估). */
    EVALUATED,
    /** Revised; review and signature are owed again (已修订). */
    REVISED,
    /** Not in use any more (已废止). */
    RETIRED
}
