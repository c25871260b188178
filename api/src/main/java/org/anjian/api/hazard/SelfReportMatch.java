package org.anjian.api.hazard;

/** Whether a government finding had been self-reported (QJ16-09h). */
public enum SelfReportMatch {
    /** Known from a self-report of the last 30 days. */
    SELF_REPORTED,
    /** Not self-reported. */
    NOT_SELF_REPORTED
}
