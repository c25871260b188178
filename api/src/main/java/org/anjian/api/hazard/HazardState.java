package org.anjian.api.hazard;

/** The states of the closed loop (闭环管理). */
public enum HazardState {
    /** Registered under its number (编号登记). */
    REGISTERED,
    /** Rectification ordered within a time limit (限期整改). */
    ORDERED,
    /** The five elements of the plan are fixed (五落实). */
    PLANNED,
    /** Being rectified (整改中). */
    RECTIFYING,
    /** Operation suspended because safety is not assured (停产停业). */
    OPERATION_SUSPENDED,
    /** Reported as rectified by the enterprise (整改完成). */
    SUBMITTED,
    /** Re-checked by the enterprise (企业复查). */
    ENTERPRISE_RECHECKED,
    /** Accepted by the business department (业务部门验收). */
    ENTERPRISE_ACCEPTED,
    /** Verified on site by the safety manager (现场核验). */
    SITE_VERIFIED,
    /** Passed the recheck by the regulator (复查通过). */
    RECHECK_PASSED,
    /** Number cancelled (销号). */
    CLOSED,
    /** Registered in error and void; it stays readable (撤销). */
    REVOKED
}
