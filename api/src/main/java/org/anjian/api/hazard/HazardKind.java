package org.anjian.api.hazard;

/** What kind of problem was registered. */
public enum HazardKind {
    /** A hazard (事故隐患). */
    HAZARD,
    /** An early sign or near miss (未遂事件), handled in the same loop (KM-3.2.3). */
    NEAR_MISS
}
