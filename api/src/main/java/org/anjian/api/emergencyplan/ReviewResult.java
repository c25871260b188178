package org.anjian.api.emergencyplan;

/** What the experts said. */
public enum ReviewResult {
    /** The plan passed (通过). */
    PASSED,
    /** The plan is to be drafted again (退回). */
    RETURNED
}
