package org.anjian.api.drift;

/** Whether a read model says what the ledger says, so far as it was looked at. */
public enum DriftState {
    /** Documents were found that are not healed yet (未修复). */
    OPEN,
    /** All that were found are healed (已修复). */
    HEALED
}
