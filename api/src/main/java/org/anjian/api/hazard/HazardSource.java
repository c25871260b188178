package org.anjian.api.hazard;

/** Where a hazard was found. */
public enum HazardSource {
    /** By a check of the enterprise (企业检查). */
    ENTERPRISE_CHECK,
    /** By a declared self-inspection (自查自报). */
    SELF_INSPECTION,
    /** By the report of a near miss in the enterprise. */
    NEAR_MISS_REPORT,
    /** By a government inspection (监管执法检查). */
    GOVERNMENT_INSPECTION,
    /** By a campaign (专项治理). */
    CAMPAIGN,
    /** By a verified tip-off (举报). */
    TIP_OFF,
    /** By an accident investigation (事故调查). */
    ACCIDENT,
    /** By the report of a grid worker (网格员上报, ML20-12e). */
    GRID_REPORT,
    /** Taken over from another system's records. */
    OTHER_SYSTEM
}
