package org.anjian.api.bulletin;

/** To whom a bulletin is put (QJ22B-13b). */
public enum RecipientKind {
    /** A member unit of the safety committee of the level (同级安委会成员单位). */
    COMMITTEE_MEMBER,
    /** The party committee of a lower level (下级党委). */
    LOWER_PARTY_COMMITTEE,
    /** The government of a lower level (下级政府). */
    LOWER_GOVERNMENT,
    /** The department of a lower level for a sector concerned (相应行业管理部门). */
    LOWER_INDUSTRY_DEPARTMENT,
    /** An enterprise of a sector concerned (本行业领域所有企业). */
    ENTERPRISE
}
