package org.anjian.api.enterprise;

/** What a risk grading looks at (QJ16-06b). */
public enum RiskInputKind {
    /** How high the risk of the trade and the plant is (风险高低). */
    RISK,
    /** The state of safety (安全状况). */
    SAFETY_STATUS,
    /** The accidents of recent years (近年来发生事故情况). */
    ACCIDENTS
}
