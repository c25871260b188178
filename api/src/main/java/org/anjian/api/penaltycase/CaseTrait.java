package org.anjian.api.penaltycase;

/** What makes a case one that is not decided by one head alone. */
public enum CaseTrait {
    /** Classed as a major enforcement decision (重大执法决定, QJ16-11c). */
    MAJOR,
    /** Of major public interest (涉及重大公共利益, NL-CF58). */
    PUBLIC_INTEREST,
    /** Complex, or with several legal relations (案情复杂, NL-CF57, NL-CF58). */
    COMPLEX
}
