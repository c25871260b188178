package org.anjian.api.compliancesurvey;

/** Why people break rules (QX24-25). */
public enum ViolationMotive {
    /** Blindly (盲目性). */
    BLINDNESS,
    /** Because others do (从众). */
    CONFORMITY,
    /** They do not know better (无知). */
    IGNORANCE,
    /** By habit (习惯性). */
    HABIT,
    /** Trusting to luck (侥幸). */
    LUCK
}
