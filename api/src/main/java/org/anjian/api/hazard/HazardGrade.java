package org.anjian.api.hazard;

/** How grave a hazard is (隐患等级). */
public enum HazardGrade {
    /** General hazard (一般隐患). */
    GENERAL,
    /** Major hazard (重大事故隐患). */
    MAJOR
}
