package org.anjian.api.ruleparameter;

/** Whose rule a value is. A higher level prevails over a lower one (QJ22B-02). */
public enum RuleLevel {
    /** A law, a regulation or a rule of the State (国家). */
    NATIONAL,
    /** A rule of a province (省级). */
    PROVINCIAL,
    /** A rule of a municipality (市级). */
    MUNICIPAL,
    /** No rule: a value that was configured because the texts leave it open (configured, not statutory). */
    CONFIGURED
}
