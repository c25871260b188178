package org.anjian.api.randomdraw;

/** How far a random draw has come (双随机). */
public enum RandomDrawState {
    /** The hash of the seed is on record, the pools are open (已承诺种子). */
    SEED_COMMITTED,
    /** Both pools are frozen by their digests (库已封存). */
    POOLS_FIXED,
    /** Objects and officers are drawn (已抽取). */
    DRAWN,
    /** Given up before the draw (已取消). */
    CANCELLED
}
