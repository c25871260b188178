package org.anjian.api.monthlyreturn;

/** How a regulator stands with the return of a month (QJ22B-12b). */
public enum ReturnStanding {
    /** The office received it in time. */
    RECEIVED,
    /** The office received it after the last day. */
    LATE,
    /** The office sent it back, and nothing came since. */
    RETURNED,
    /** The last day has passed and the office has received nothing. */
    MISSING,
    /** The last day has not passed. */
    PENDING
}
