package org.anjian.api.blacklist;

/** How far a batch is (QJ16-08e). */
public enum BlacklistBatchState {
    /** It is owed, and its period runs. */
    EXPECTED,
    /** Its period ended without it (逾期未公布). */
    OVERDUE,
    /** It was published within its period. */
    PUBLISHED,
    /** It was published after its period. */
    PUBLISHED_LATE
}
