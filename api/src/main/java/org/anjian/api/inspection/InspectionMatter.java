package org.anjian.api.inspection;

/** What is looked into; one visit may cover both (安全生产与职业卫生一体化, QJ16-06c). */
public enum InspectionMatter {
    /** Work safety (安全生产). */
    WORK_SAFETY,
    /** Occupational health (职业卫生). */
    OCCUPATIONAL_HEALTH
}
