package org.anjian.api.villagecheck;

/** What the township made of a problem (处理结果). */
public enum VillageProblemOutcome {
    /** Put right (已整改). */
    PUT_RIGHT,
    /** An officer registered it as a hazard, which is followed up there (已登记为隐患). */
    HAZARD_REGISTERED,
    /** Nothing was found (不属实). */
    UNFOUNDED
}
