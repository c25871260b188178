package org.anjian.api.staffing;

/** The levels of management, from the top (管理层级, QJ16-03d). */
public enum ManagementLevel {
    /** The company (公司). */
    COMPANY,
    /** A department (部门). */
    DEPARTMENT,
    /** A workshop (车间). */
    WORKSHOP,
    /** A team (班组). */
    TEAM
}
