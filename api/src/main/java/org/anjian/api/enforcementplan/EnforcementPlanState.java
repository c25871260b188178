package org.anjian.api.enforcementplan;

/** How far the annual enforcement plan of a regulator has come (年度执法计划). */
public enum EnforcementPlanState {
    /** Owed by a day, not drafted yet (应编制). */
    EXPECTED,
    /** Not drafted by the day (逾期未编制). */
    MISSING,
    /** Drafted (已编制). */
    DRAFTED,
    /** Before the government of the same level (报批中). */
    SUBMITTED,
    /** Approved by it, to be filed (已批准). */
    APPROVED,
    /** Filed with the regulator one level up (已备案). */
    FILED,
    /** An amendment is drafted; the approved version stays in force (调整中). */
    ADJUSTED,
    /** Its execution was evaluated (已评估). */
    CLOSED
}
