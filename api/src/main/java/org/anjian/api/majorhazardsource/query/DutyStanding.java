package org.anjian.api.majorhazardsource.query;

/** Whether a statutory duty was performed. */
public enum DutyStanding {
    /** Performed in time. */
    PERFORMED,
    /** Not performed in time. */
    NOT_PERFORMED,
    /** There is nothing to perform it on. */
    NOT_APPLICABLE
}
