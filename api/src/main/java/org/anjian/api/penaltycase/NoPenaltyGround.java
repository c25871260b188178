package org.anjian.api.penaltycase;

/** Why no penalty is imposed (不予处罚, NL-CF29, NL-CF36). */
public enum NoPenaltyGround {
    /** Minor, corrected in time, without harm (轻微并及时改正). */
    MINOR_CORRECTED,
    /** For the first time, minor harm, corrected in time (初次违法). */
    FIRST_TIME,
    /** The party proved that it was without fault (无主观过错). */
    NO_FAULT,
    /** The facts are not established (违法事实不能成立). */
    NOT_ESTABLISHED,
    /** The limitation has passed (超过追责时效). */
    LIMITATION_PASSED
}
