package org.anjian.api.drift;

/** How a document differs from what the ledger says. */
public enum DriftKind {
    /** The ledger has its record, the index has no such document (缺失). */
    MISSING,
    /** It has the right version and says something else (内容不符). */
    CHANGED,
    /** Its version is older than what was projected already (版本落后). */
    BEHIND,
    /** Its version is higher than its record has events, so that nothing would be written any more (版本超前). */
    AHEAD,
    /** No record stands behind it (无据). */
    ORPHANED,
    /** The events of its record cannot be read or folded, so that nobody knows what it should say (无法重放). */
    UNREADABLE
}
