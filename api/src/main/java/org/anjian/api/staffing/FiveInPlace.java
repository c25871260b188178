package org.anjian.api.staffing;

/** The five items that must be in place (五到位, QJ16-03c). */
public enum FiveInPlace {
    /** Responsibility (责任到位). */
    RESPONSIBILITY,
    /** Investment (投入到位). */
    INVESTMENT,
    /** Training (培训到位). */
    TRAINING,
    /** Basic management (基础管理到位). */
    MANAGEMENT,
    /** Emergency rescue (应急救援到位). */
    EMERGENCY_RESCUE
}
