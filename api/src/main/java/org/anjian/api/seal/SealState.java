package org.anjian.api.seal;

/** Where the last seal of a matter stands. */
public enum SealState {
    /** It holds (封存中). */
    ACTIVE,
    /** Somebody else than who sealed lifted it before its term (提前解封). */
    LIFTED,
    /** Its term is over (期满解封). */
    ENDED
}
