package org.anjian.api.safetymanager;

/** Why a clearance was taken back. */
public enum RevocationGround {
    /** A performance assessment was failed (QJ22A-10d). */
    PERFORMANCE_FAILED,
    /** The result behind the clearance was corrected to a failure. */
    RESULT_CORRECTED,
    /** The person was barred (QJ22A-10b). */
    BARRED,
    /** A reasoned decision of the regulator. */
    DECISION
}
