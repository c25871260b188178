package org.anjian.api.enterprisecheck;

/** How often a place is to be checked (检查频次). Windows are calendar windows; a late check does not repair a past one. */
public enum CheckFrequency {
    /** Every day. */
    DAILY,
    /** Every week, Monday to Sunday. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every quarter. */
    QUARTERLY
}
