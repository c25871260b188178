package org.anjian.api.entrustment;

/** How somebody acts for a regulator (执法方式, QJ16-16c). */
public enum EntrustmentKind {
    /** A township or other body enforces in the regulator's name (委托执法). */
    ENTRUSTED_ENFORCEMENT,
    /** A contractor's staff assists and decides nothing (政府购买服务). */
    PURCHASED_SERVICE,
    /** Another region's officers act here by leave of the superior (跨区域执法). */
    CROSS_REGION
}
