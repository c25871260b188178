package org.anjian.api.message;

/** Who may act and read: the roles of the visibility matrix. */
public enum Role {
    /** Anyone (公众). */
    PUBLIC,
    /** Press and broadcasters (媒体). */
    MEDIA,
    /** A production and business unit acting through its principal (生产经营单位). */
    ENTERPRISE,
    /** A safety manager of an enterprise (安全生产管理人员). */
    SAFETY_MANAGER,
    /** An employee of an enterprise (企业职工): knows of its hazards and says what to do about them (QJ16-15d). */
    EMPLOYEE,
    /** An enforcement officer of a regulator (监管执法人员). */
    OFFICER,
    /** Staff of a purchased service and other auxiliaries (辅助人员): they assist an officer and decide nothing (QJ16-11d). */
    AUXILIARY,
    /** Who checks for a village or community (村（社区）安全检查人员): records and reports, with no power over anybody (ML20-12f). */
    VILLAGE_INSPECTOR,
    /** One of the few who take in and handle tip-offs (举报受理人员, QJ16-15c). */
    TIP_HANDLER,
    /** The head of a regulator (部门负责人). */
    AGENCY_HEAD,
    /** The people's government of a level, by its office (人民政府): it approves plans and decides closures. */
    GOVERNMENT,
    /** The office of a safety committee (安委会办公室). */
    COMMITTEE_OFFICE,
    /** Audit and discipline inspection (审计、纪检监察). */
    AUDITOR,
    /** The importer of other systems' records, run by an operator. */
    IMPORTER,
    /** Anjian itself, when a deadline passes. */
    SYSTEM
}
