package org.anjian.api.inspection;

/** What a finding is about. */
public enum FindingKind {
    /** A hazard of the enterprise (事故隐患). */
    HAZARD,
    /** A person who does not perform the duties of the post (人员未履职, QX24-P3b). */
    PERSON_DUTY
}
