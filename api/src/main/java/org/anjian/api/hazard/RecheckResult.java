package org.anjian.api.hazard;

/** The result of a recheck. */
public enum RecheckResult {
    /** Passed (复查通过). */
    PASSED,
    /** Failed: back to rectification (复查不通过). */
    FAILED
}
