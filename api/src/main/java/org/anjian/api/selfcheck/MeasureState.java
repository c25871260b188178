package org.anjian.api.selfcheck;

/** How far an enterprise is with one of the eight measures. */
public enum MeasureState {
    /** Not done. */
    OPEN,
    /** Done in part. */
    PARTIAL,
    /** Done. */
    DONE
}
