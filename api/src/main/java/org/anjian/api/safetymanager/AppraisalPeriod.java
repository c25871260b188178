package org.anjian.api.safetymanager;

/** How often an enterprise appraises its safety managers; windows are calendar windows. */
public enum AppraisalPeriod {
    /** Every month. */
    MONTH,
    /** Every quarter. */
    QUARTER,
    /** Every half-year. */
    HALF_YEAR,
    /** Every year. */
    YEAR
}
