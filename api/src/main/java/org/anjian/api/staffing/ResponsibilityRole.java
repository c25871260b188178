package org.anjian.api.staffing;

/** What somebody answers for on the responsibility list (责任清单; QJ16-03b, KM-3.1.1, KM-3.2.1, KM-3.3). */
public enum ResponsibilityRole {
    /** First responsible person (第一责任人). */
    FIRST_RESPONSIBLE,
    /** Leadership responsibility of the chairman (董事长). */
    CHAIRMAN,
    /** Leadership responsibility of the party secretary (党委书记). */
    PARTY_SECRETARY,
    /** Leadership responsibility of the general manager (总经理). */
    GENERAL_MANAGER,
    /** Direct responsibility of the deputy for safety (分管安全负责人). */
    SAFETY_DEPUTY,
    /** Equipment (设备). */
    EQUIPMENT,
    /** Technology (技术). */
    TECHNOLOGY,
    /** Labour and pay (劳资). */
    LABOUR,
    /** Finance (财务). */
    FINANCE,
    /** Transport and sales (运销). */
    TRANSPORT_SALES,
    /** The field of another leader (分管范围). */
    OTHER_LEADER
}
