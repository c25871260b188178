package org.anjian.api.training;

/** The result of one attendee (考核结果). */
public enum TrainingResult {
    /** Passed (合格). */
    PASS,
    /** Failed (不合格). */
    FAIL
}
