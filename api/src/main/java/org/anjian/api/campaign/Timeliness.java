package org.anjian.api.campaign;

/** Whether something was done in time. */
public enum Timeliness {
    /** In time. */
    ON_TIME,
    /** Late; it is taken as late, never back-dated. */
    LATE
}
