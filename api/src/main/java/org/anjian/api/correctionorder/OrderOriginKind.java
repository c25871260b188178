package org.anjian.api.correctionorder;

/** What a correction order, a measure or a closing comes from. */
public enum OrderOriginKind {
    /** A finding of an inspection (检查). */
    INSPECTION,
    /** A shortfall of the staffing record (QJ22A-06a). */
    STAFFING_SHORTFALL,
    /** A hazard (隐患). */
    HAZARD,
    /** A campaign (专项治理, QX24-P3b). */
    CAMPAIGN,
    /** An order to correct (责令改正). */
    CORRECTION_ORDER,
    /** An enforcement measure (执法决定). */
    ENFORCEMENT_MEASURE,
    /** A penalty case (行政处罚案件). */
    PENALTY_CASE,
    /** An accident (事故). */
    ACCIDENT
}
