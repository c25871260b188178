package org.anjian.api.staffing;

/** What a leader of an enterprise is (领导班子). */
public enum LeadershipPosition {
    /** Chairman of the board (董事长). */
    CHAIRMAN,
    /** Party secretary (党委书记). */
    PARTY_SECRETARY,
    /** General manager (总经理). */
    GENERAL_MANAGER,
    /** Legal representative (法定代表人). */
    LEGAL_REPRESENTATIVE,
    /** Another member of the leadership (班子其他成员). */
    OTHER_LEADER
}
