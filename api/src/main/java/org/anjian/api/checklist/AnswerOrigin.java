package org.anjian.api.checklist;

/** Where the answer to an item comes from. */
public enum AnswerOrigin {
    /** Given by whoever answers. */
    TYPED,
    /** Computed from the records of the ledger; never typed against them. */
    COMPUTED
}
