package org.anjian.api.safetymanager;

/** When an assessment is made. */
public enum AssessmentKind {
    /** Before work begins (上岗前考核). */
    PRE_JOB,
    /** Of the performance of duty (履职情况考核). */
    PERFORMANCE
}
