package org.anjian.api.safetyevaluation;

/** What was evaluated or certified (KM-3.2.5). */
public enum EvaluationKind {
    /** The occupational health and safety management system (职业安全健康管理体系认证). */
    OHS_MANAGEMENT_SYSTEM,
    /** The risk (风险评估). */
    RISK_ASSESSMENT,
    /** The conditions of safe production (安全生产条件认证). */
    SAFETY_CONDITIONS,
    /** The safety of the plant (安全评价). */
    SAFETY_EVALUATION
}
