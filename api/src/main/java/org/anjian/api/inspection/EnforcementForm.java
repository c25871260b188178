package org.anjian.api.inspection;

/** In whose name and with whom it is done (QJ16-16c). */
public enum EnforcementForm {
    /** By the regulator alone (本级执法). */
    OWN,
    /** By several departments (联合执法). */
    JOINT,
    /** By an entrusted body (委托执法). */
    ENTRUSTED,
    /** By officers stationed there (派驻执法). */
    STATIONED,
    /** By officers of another region (跨区域执法). */
    CROSS_REGION
}
