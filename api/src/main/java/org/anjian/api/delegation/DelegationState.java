package org.anjian.api.delegation;

/** Whether one may act by it, the term apart. */
public enum DelegationState {
    /** Within its term one may act by it (有效). */
    GRANTED,
    /** Withdrawn before its term was over (已撤回). */
    WITHDRAWN,
    /** Its term is over (已届满). */
    ENDED
}
