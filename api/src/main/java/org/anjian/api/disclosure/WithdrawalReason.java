package org.anjian.api.disclosure;

/** Why a publication was withdrawn: told to the public (公开说明理由, NL-CF48). */
public enum WithdrawalReason {
    /** The decision was changed (变更). */
    CHANGED,
    /** The decision was revoked (撤销). */
    REVOKED,
    /** The decision was declared illegal (确认违法). */
    DECLARED_ILLEGAL,
    /** The decision was declared void (确认无效). */
    DECLARED_VOID,
    /** It told what must not be public (不应公开). */
    NOT_TO_BE_PUBLIC,
    /** It was published by mistake (误公开). */
    PUBLISHED_BY_MISTAKE
}
