package org.anjian.api.disclosure;

/** What became of a decision that makes its publication wrong (NL-CF48). */
public enum DecisionFate {
    /** Changed (变更): it stands otherwise than it was published. */
    CHANGED,
    /** Revoked (撤销). */
    REVOKED,
    /** Declared illegal (确认违法). */
    DECLARED_ILLEGAL,
    /** Declared void (确认无效). */
    DECLARED_VOID;

    /** Whether nothing of the decision may be public any more. */
    public boolean ends() {
        return this != CHANGED;
    }
}
