package org.anjian.api.safetyrule;

/** The seven topics that the rules of an enterprise must cover (KM-3.1.2). */
public enum SafetyRuleTopic {
    /** Responsibility for safety (安全生产责任制). */
    RESPONSIBILITY,
    /** Operating procedures (安全操作规程). */
    OPERATING_PROCEDURES,
    /** Education and training (安全培训教育). */
    TRAINING,
    /** Supervision and inspection (安全监督检查). */
    INSPECTION,
    /** Monitoring of major hazard sources (重大危险源监控). */
    MAJOR_HAZARD_SOURCES,
    /** Rectification of hazards (事故隐患整改). */
    HAZARD_RECTIFICATION,
    /** Emergency rescue (事故应急救援). */
    EMERGENCY_RESCUE
}
