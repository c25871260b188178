package org.anjian.api.whatif;

/** How the days of a deadline are counted. */
public enum DayCount {
    /** Working days by the calendar; the day of the order is not counted (工作日). */
    WORKING,
    /** Calendar days; the day of the order is not counted (自然日). */
    CALENDAR
}
