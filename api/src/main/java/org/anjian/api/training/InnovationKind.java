package org.anjian.api.training;

/** What calls for targeted training: what is new, or a project (QX24-12). */
public enum InnovationKind {
    /** A new process (新工艺). */
    NEW_PROCESS,
    /** A new technology (新技术). */
    NEW_TECHNOLOGY,
    /** A new material (新材料). */
    NEW_MATERIAL,
    /** New equipment (新设备). */
    NEW_EQUIPMENT,
    /** A technical renovation, new building, rebuilding or extension (技改、新改扩建). */
    PROJECT
}
