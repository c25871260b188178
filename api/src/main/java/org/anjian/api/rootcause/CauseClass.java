package org.anjian.api.rootcause;

/** The classes of root causes (QX24-23). */
public enum CauseClass {
    /** An unsafe act of people (人的不安全行为). */
    UNSAFE_ACT,
    /** An unsafe state of things (物的不安全状态). */
    UNSAFE_STATE,
    /** A defect of management (管理上的缺陷). */
    MANAGEMENT_DEFECT
}
