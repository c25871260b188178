package org.anjian.api.penaltycase;

/** What the court said to an application. */
public enum CourtRuling {
    /** Enforcement is allowed (准予执行). */
    GRANTED,
    /** Enforcement is not allowed (不准予执行). */
    REFUSED
}
