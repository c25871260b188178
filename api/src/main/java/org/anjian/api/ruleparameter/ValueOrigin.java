package org.anjian.api.ruleparameter;

/** How a value came in. */
public enum ValueOrigin {
    /** With Anjian (随系统发布). */
    SHIPPED,
    /** Recorded by a legal department (法制机构登记). */
    RECORDED
}
