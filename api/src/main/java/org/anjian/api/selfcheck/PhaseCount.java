package org.anjian.api.selfcheck;

/** Whether an act counts for its phase. */
public enum PhaseCount {
    /** It lies in the phase. */
    COUNTS,
    /** It lies outside and does not count. */
    OUTSIDE_PHASE
}
