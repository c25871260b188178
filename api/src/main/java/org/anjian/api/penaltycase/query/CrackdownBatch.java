package org.anjian.api.penaltycase.query;

/** The three batches of the crackdown on illegal operation (QJ16-08d). */
public enum CrackdownBatch {
    /** Closed or banned (关闭取缔). */
    CLOSED,
    /** Severely punished: fined, or worse (严厉处罚). */
    PUNISHED,
    /** Suspended for rectification (停产整顿). */
    SUSPENDED
}
