package org.anjian.api.safetymanager;

/** The result of an assessment. */
public enum AssessmentResult {
    /** Passed (合格). */
    PASS,
    /** Failed (不合格). */
    FAIL
}
