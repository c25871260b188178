package org.anjian.api.safetymanager;

/** The result of an appraisal by the enterprise. */
public enum AppraisalResult {
    /** Excellent (优秀). */
    EXCELLENT,
    /** Competent (称职). */
    COMPETENT,
    /** Basically competent (基本称职). */
    BASIC,
    /** Incompetent (不称职). */
    INCOMPETENT
}
