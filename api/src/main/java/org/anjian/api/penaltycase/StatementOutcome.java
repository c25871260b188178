package org.anjian.api.penaltycase;

/** What the review of a statement says. */
public enum StatementOutcome {
    /** Adopted (采纳). */
    ADOPTED,
    /** Adopted in part (部分采纳). */
    ADOPTED_IN_PART,
    /** Not adopted (不予采纳). */
    REJECTED
}
