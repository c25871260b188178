package org.anjian.api.majorhazardsource;

/** With whom a major hazard source is filed (QJ16-03f). */
public enum HazardSourceRecipient {
    /** The local work-safety regulator (安全监管部门). */
    WORK_SAFETY_REGULATOR,
    /** The authority of the industry (行业管理部门). */
    INDUSTRY_AUTHORITY
}
