package org.anjian.api.staffing;

/** Who directs the safety committee of an enterprise (安委会主任, QJ16-03a). */
public enum CommitteeDirector {
    /** The chairman of the board (董事长). */
    CHAIRMAN,
    /** The general manager (总经理). */
    GENERAL_MANAGER,
    /** A deputy general manager (副总经理). */
    DEPUTY_GM,
    /** Somebody else. */
    OTHER
}
