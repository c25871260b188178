package org.anjian.api.selfcheck;

/** In what capacity a person is a subject of the campaign (QX24-O1). */
public enum SubjectCapacity {
    /** Staff of the safety institution (安全生产管理机构人员). */
    SAFETY_INSTITUTION_STAFF,
    /** Full-time safety manager (专职). */
    FULL_TIME_MANAGER,
    /** Part-time safety manager (兼职). */
    PART_TIME_MANAGER,
    /** Registered safety engineer (注册安全工程师). */
    REGISTERED_SAFETY_ENGINEER,
    /** Other staff with such duties. */
    OTHER
}
