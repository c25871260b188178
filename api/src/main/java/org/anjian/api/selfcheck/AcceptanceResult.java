package org.anjian.api.selfcheck;

/** What the acceptance check came to. */
public enum AcceptanceResult {
    /** Passed. */
    PASSED,
    /** Failed. */
    FAILED
}
