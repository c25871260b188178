package org.anjian.api.penaltycase;

/** Why the team of a case changes. */
public enum TeamChangeReason {
    /** An officer has a conflict of interest and may not come back (回避, NL-CF42). */
    RECUSAL,
    /** The work is given to others (改派). */
    REASSIGNMENT,
    /** A certificate ended (资格终止). */
    CREDENTIAL_ENDED
}
