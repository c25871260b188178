package org.anjian.api.powerlist;

/** Whether a version of a power list is public. */
public enum DisclosureState {
    /** Not on both channels yet (待公开). */
    OPEN,
    /** On both channels (已公开). */
    DONE
}
