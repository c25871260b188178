package org.anjian.api.selfcheck;

/** Whether a hazard of the campaign still waits. */
public enum HazardStanding {
    /** It waits. */
    OPEN,
    /** Its number was cancelled. */
    CLOSED
}
