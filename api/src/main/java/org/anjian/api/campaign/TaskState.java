package org.anjian.api.campaign;

/** How a task of a unit stands on a day. */
public enum TaskState {
    /** Done in time. */
    DONE,
    /** Done, but late. */
    DONE_LATE,
    /** Not done; the last day has not passed. */
    OPEN,
    /** Not done and put off to the second phase, as it may be (QX24-P1b). */
    DEFERRED,
    /** Not done, and the last day has passed. */
    OVERDUE
}
