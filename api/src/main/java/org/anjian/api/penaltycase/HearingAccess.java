package org.anjian.api.penaltycase;

/** Whether a hearing is public (NL-CF63). */
public enum HearingAccess {
    /** Public (公开). */
    PUBLIC,
    /** Not public, for state secrets, business secrets or privacy (不公开). */
    CLOSED
}
