package org.anjian.api.ruleparameter;

/** What a number of a rule counts. */
public enum ParameterUnit {
    /** Working days by the calendar of the State Council; the day of the fact is not counted (工作日). */
    WORKING_DAYS,
    /** Calendar days; the day of the fact is not counted (日). */
    CALENDAR_DAYS,
    /** Hours (小时). */
    HOURS,
    /** Calendar months (月). */
    MONTHS,
    /** Calendar years (年). */
    YEARS,
    /** Money, in fen (分). */
    FEN,
    /** Thousandths (千分之). */
    PERMILLE,
    /** A number of things or persons. */
    COUNT,
    /** A day of the year, month times a hundred plus day: 131 is 31 January. */
    MONTH_DAY,
    /** A day of the month. */
    DAY_OF_MONTH
}
