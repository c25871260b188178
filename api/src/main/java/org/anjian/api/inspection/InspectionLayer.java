package org.anjian.api.inspection;

/** The layers of the government side (QJ16-09b). */
public enum InspectionLayer {
    /** A special inspection of a department (部门专项检查). */
    DEPARTMENT_SPECIAL,
    /** An open or secret visit of experts (专家明查暗访). */
    EXPERT_VISIT,
    /** Comprehensive supervision by the government (政府综合督查). */
    GOVERNMENT_COMPREHENSIVE
}
