package org.anjian.api.penaltycase;

/** By what a decision is attacked. */
public enum RemedyKind {
    /** Administrative reconsideration (行政复议). */
    RECONSIDERATION,
    /** Litigation (行政诉讼). */
    LITIGATION,
    /** A contest under the law of another system. */
    FOREIGN_CONTEST
}
