package org.anjian.api.campaign;

/** Whether a part of the list of key objects is the last one. */
public enum SnapshotPart {
    /** More parts follow. */
    MORE_FOLLOWS,
    /** The last part: the list is fixed with it. */
    LAST
}
