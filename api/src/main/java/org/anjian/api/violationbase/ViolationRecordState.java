package org.anjian.api.violationbase;

/** How a record of the violation base stands (QJ16-12d). */
public enum ViolationRecordState {
    /** The penalty was decided and stands. */
    RECORDED,
    /** The penalty is gone; the record stays, marked void (作废). */
    VOID
}
