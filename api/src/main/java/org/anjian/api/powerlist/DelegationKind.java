package org.anjian.api.powerlist;

/** What became of an approval item (行政审批事项, QJ16-05d). */
public enum DelegationKind {
    /** It is not needed any more (取消). */
    CANCELLED,
    /** A lower level decides on it (下放). */
    DELEGATED
}
