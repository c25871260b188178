package org.anjian.api.inspection;

/** What follows a finding about a person (QX24-P3b). */
public enum FollowUpKind {
    /** An order to correct (责令改正). */
    CORRECTION_ORDER,
    /** A penalty case (立案). */
    PENALTY_CASE
}
