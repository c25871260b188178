package org.anjian.api.safetymanager.query;

/** By what assessments are counted. */
public enum AssessmentDimension {
    /** By sector. */
    SECTOR,
    /** By the region of the enterprise. */
    REGION,
    /** By scheme. */
    SCHEME,
    /** By the calendar interval of the day of the assessment. */
    PERIOD
}
