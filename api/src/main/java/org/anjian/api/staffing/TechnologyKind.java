package org.anjian.api.staffing;

/** What is new about an adopted technology (KM-3.2.1). */
public enum TechnologyKind {
    /** A process (新工艺). */
    PROCESS,
    /** A technology (新技术). */
    TECHNOLOGY,
    /** Equipment (新设备). */
    EQUIPMENT,
    /** A material (新材料). */
    MATERIAL
}
