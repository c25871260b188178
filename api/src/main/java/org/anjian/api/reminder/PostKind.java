package org.anjian.api.reminder;

/** Whom the safety manager reminds (QX24-26). */
public enum PostKind {
    /** Whoever leads or commands on the site (作业现场负责人、指挥员). */
    SITE_LEADER,
    /** The director of a workshop (车间主任). */
    WORKSHOP_DIRECTOR,
    /** The leader of a team (班组长). */
    TEAM_LEADER
}
