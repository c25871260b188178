package org.anjian.api.operation;

/** What kind of an operation it is. */
public enum OperationKind {
    /** The comprehensive inspection of a quarter (安全生产综合大检查, QJ16-11a). */
    GENERAL,
    /** The special inspection of a sector in a month (行业领域专项检查, QJ16-11b). */
    SECTOR,
    /** Several departments under one lead (联合执法, QJ16-08b). */
    JOINT
}
