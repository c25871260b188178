package org.anjian.api.penaltycase;

/** How a decision came to an end. */
public enum RevocationKind {
    /** Revoked by the agency that made it or by its superior (撤销). */
    REVOKED,
    /** Declared illegal (确认违法). */
    DECLARED_ILLEGAL,
    /** Declared void (确认无效). */
    DECLARED_VOID,
    /** Deleted in the system it was taken over from. */
    DELETED_AT_SOURCE
}
