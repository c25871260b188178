package org.anjian.api.whatif;

/** When a hazard is no longer late: the definition of overdue. */
public enum LatenessEnds {
    /** When it is struck off, as the live statistics have it (销号). */
    STRUCK_OFF,
    /** When it passed the re-check by the regulator, however long the strike-off takes (复查通过). */
    RECHECK_PASSED
}
