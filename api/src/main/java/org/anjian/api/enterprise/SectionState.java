package org.anjian.api.enterprise;

/** Whether a section of an enterprise's file can say anything. */
public enum SectionState {
    /** The ledger keeps such records; there may be none of this enterprise. */
    RECORDED,
    /** The ledger keeps no such records yet: nothing is known, which is not zero. */
    NOT_RECORDED,
    /** The reader may not read such records. */
    NOT_PERMITTED
}
