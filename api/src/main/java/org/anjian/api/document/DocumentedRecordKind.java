package org.anjian.api.document;

/** The kinds of records that enforcement documents are issued for. */
public enum DocumentedRecordKind {
    /** An inspection (检查). */
    INSPECTION("inspection-"),
    /** An order to correct (责令限期整改). */
    CORRECTION_ORDER("correctionorder-"),
    /** An enforcement measure (执法决定). */
    ENFORCEMENT_MEASURE("enforcementmeasure-"),
    /** A penalty case (行政处罚案件). */
    PENALTY_CASE("penaltycase-");

    private final String prefix;

    DocumentedRecordKind(String prefix) {
        this.prefix = prefix;
    }

    /** What the ids of such records begin with. */
    public String prefix() {
        return prefix;
    }
}
