package org.anjian.api.staffing;

/** The five implementations of the responsibility system (五落实, NL-55). */
public enum FiveImplementation {
    /** Party and management bear the same responsibility (党政同责). */
    SAME_RESPONSIBILITY,
    /** One post, two duties (一岗双责). */
    ONE_POST_TWO_DUTIES,
    /** A safety committee under the chairman or the general manager (安委会). */
    SAFETY_COMMITTEE,
    /** A staffed safety institution with registered safety engineers (管理机构). */
    SAFETY_INSTITUTION,
    /** Periodic report to the board and publicity (报告与公示). */
    PERIODIC_REPORT
}
