package org.anjian.api.accident;

/** What became of the wish that a higher level investigates (QJ16-04d). */
public enum EscalationState {
    /** Nobody asked (未申请). */
    NONE,
    /** Asked, and not decided (待批准). */
    REQUESTED,
    /** The city's government approved (已批准). */
    APPROVED,
    /** The city's government refused (未批准). */
    REFUSED
}
