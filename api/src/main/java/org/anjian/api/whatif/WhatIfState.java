package org.anjian.api.whatif;

/** How far a comparison is. */
public enum WhatIfState {
    /** It is being computed, or goes on when it is asked for again (计算中). */
    RUNNING,
    /** It is complete (已完成). */
    DONE,
    /** It cannot be computed, for a reason that is told (失败). */
    FAILED
}
