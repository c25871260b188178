package org.anjian.api.normativedocument;

/** How far a locality is with its clean-up (QJ16-01b). */
public enum DocumentCleanupState {
    /** It is to report, and the last day has not passed. */
    EXPECTED,
    /** It did not report until the last day (逾期未报). */
    OVERDUE,
    /** It reported in time. */
    REPORTED,
    /** It reported after the last day. */
    REPORTED_LATE
}
