package org.anjian.api.safetymanager;

/** An act of the enterprise that may be retaliation (QJ22A-11b). */
public enum AdverseAct {
    /** A dismissal (解除劳动合同). */
    DISMISSAL,
    /** A cut of pay or benefits (降低工资、福利等待遇). */
    PAY_CUT
}
