package org.anjian.api.penaltycase;

/** From where a case came (案件来源). */
public enum CaseOriginKind {
    /** From an inspection (监督检查). */
    INSPECTION,
    /** From a hazard whose rectification was refused or is overdue (隐患拒不整改或逾期, QJ22B-09b). */
    HAZARD,
    /** From a verified tip-off (举报). */
    TIP_OFF,
    /** From an accident (事故). */
    ACCIDENT,
    /** From a campaign whose acceptance found the violation again (验收仍存在, QX24-P4d). */
    ACCEPTANCE_REPEAT,
    /** From another case against the person or the unit (关联案件, QX24-P3c). */
    LINKED_CASE,
    /** Handed over by another body (移送). */
    TRANSFERRED,
    /** Taken over from another system's records. */
    OTHER_SYSTEM,
    /** From elsewhere. */
    OTHER
}
