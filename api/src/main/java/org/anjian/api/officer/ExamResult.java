package org.anjian.api.officer;

/** What came of an exam. */
public enum ExamResult {
    /** Passed (合格). */
    PASSED,
    /** Failed (不合格). */
    FAILED
}
