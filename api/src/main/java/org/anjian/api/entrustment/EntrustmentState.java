package org.anjian.api.entrustment;

/** Whether somebody may act for a regulator. */
public enum EntrustmentState {
    /** Within its term (有效). */
    GRANTED,
    /** Ended before its term (终止). */
    ENDED
}
