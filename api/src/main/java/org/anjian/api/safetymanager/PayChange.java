package org.anjian.api.safetymanager;

/** Which way pay or benefits were changed. */
public enum PayChange {
    /** Raised. */
    RAISE,
    /** Cut. */
    CUT
}
