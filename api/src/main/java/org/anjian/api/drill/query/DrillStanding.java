package org.anjian.api.drill.query;

/** How a window stands. */
public enum DrillStanding {
    /** The drill was held. */
    MET,
    /** The window ended without it. */
    MISSED,
    /** The window has not ended yet. */
    OPEN,
    /** The window ended before drills were followed. */
    NOT_OWED
}
