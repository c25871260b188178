package org.anjian.api.checklist;

/** What the ledger itself holds of an item of a checklist. */
public enum ItemVerdict {
    /** The records say that it was done as asked. */
    MET,
    /** The records say that it was done in part. */
    PARTLY_MET,
    /** The records say that it was not done. */
    NOT_MET,
    /** The item does not concern the enterprise. */
    NOT_APPLICABLE,
    /** The records do not decide it, or the reader may not see them all. */
    UNKNOWN;

    /** What an answer that was computed from the records says. */
    public static ItemVerdict of(ItemAnswer answer) {
        return switch (answer) {
            case YES -> MET;
            case PARTIAL -> PARTLY_MET;
            case NO -> NOT_MET;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
