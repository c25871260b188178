package org.anjian.api.penaltycase;

/** Why a case is closed (结案). */
public enum ClosingReason {
    /** The penalty was executed (执行完毕). */
    EXECUTED,
    /** No penalty was imposed (不予处罚). */
    NO_PENALTY,
    /** A criminal case was filed (移送司法). */
    TRANSFERRED,
    /** The decision is gone (决定被撤销). */
    REVOKED,
    /** Enforcement by the court ended without full payment (终结执行). */
    ENFORCEMENT_ENDED
}
