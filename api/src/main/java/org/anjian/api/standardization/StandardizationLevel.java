package org.anjian.api.standardization;

/** The levels of safety standardisation (安全生产标准化等级). */
public enum StandardizationLevel {
    /** Level 1, the highest (一级). */
    LEVEL_1,
    /** Level 2 (二级). */
    LEVEL_2,
    /** Level 3 (三级). */
    LEVEL_3
}
