package org.anjian.api.penaltycase;

/** Against whom a case is (当事人). */
public enum SubjectKind {
    /** A production and business unit (单位). */
    ENTERPRISE,
    /** A person: a principal, a safety manager, another leader (个人, NL-AQ94, NL-AQ96). */
    PERSON
}
