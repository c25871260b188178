package org.anjian.api.hazard;

/** How a hazard can be removed. */
public enum Handling {
    /** At once, on the spot (立即整改). */
    ON_THE_SPOT,
    /** Only within a time limit (限期整改). */
    WITHIN_TIME_LIMIT
}
