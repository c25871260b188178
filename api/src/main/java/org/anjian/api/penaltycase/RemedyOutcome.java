package org.anjian.api.penaltycase;

/** How a remedy ended. */
public enum RemedyOutcome {
    /** The decision stands (维持、驳回). */
    UPHELD,
    /** The party took it back (撤回). */
    WITHDRAWN,
    /** The decision was changed (变更). */
    CHANGED,
    /** The decision was revoked (撤销). */
    REVOKED,
    /** The decision was declared illegal, but stands (确认违法). */
    DECLARED_ILLEGAL,
    /** The decision was declared void (确认无效). */
    DECLARED_VOID;

    /** Whether the decision did not stand as it was (纠错). */
    public boolean overturns() {
        return this != UPHELD && this != WITHDRAWN;
    }

    /** Whether nothing is left of the decision. */
    public boolean ends() {
        return this == REVOKED || this == DECLARED_VOID;
    }
}
