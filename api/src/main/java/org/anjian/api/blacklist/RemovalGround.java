package org.anjian.api.blacklist;

/** Why an entry is taken from the list before its term ends. */
public enum RemovalGround {
    /** Credit was repaired: on application with evidence, after the least time on the list (提前移出). */
    REPAIRED,
    /** The penalty on which it rests is gone (依据消失). */
    PENALTY_GONE
}
