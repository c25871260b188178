package org.anjian.api.enforcementmeasure;

/** The nine types of enforcement decisions (QJ16-05c). */
public enum MeasureKind {
    /** Stop of production and business (责令停产停业). */
    STOP_PRODUCTION,
    /** Stop of construction (停止施工). */
    STOP_CONSTRUCTION,
    /** Stop of use of facilities or equipment (停止使用有关设施设备). */
    STOP_USE,
    /** Stop of the power supply (停止供电). */
    POWER_CUT,
    /** Stop of the approval and supply of civil explosives (停止审批民用爆炸物品). */
    STOP_EXPLOSIVES,
    /** Sealing of premises or goods (查封). */
    SEALING,
    /** Detention of goods (扣押). */
    DETENTION,
    /** Ban of what has no licence (取缔). */
    BAN,
    /** A penalty at the top of its range (上限处罚). */
    TOP_PENALTY;

    /** Whether it takes possession for a limited time: sealing and detention (行政强制法 art 25). */
    public boolean isSeizure() {
        return this == SEALING || this == DETENTION;
    }

    /** Whether something stands still that resumes only after review and consent (NL-AQ65). */
    public boolean isStop() {
        return this == STOP_PRODUCTION
                || this == STOP_CONSTRUCTION
                || this == STOP_USE
                || this == POWER_CUT
                || this == STOP_EXPLOSIVES;
    }

    /** Whether it forces a suspension decision that was refused (NL-AQ70). */
    public boolean forcesRefusedDecision() {
        return this == POWER_CUT || this == STOP_EXPLOSIVES;
    }
}
