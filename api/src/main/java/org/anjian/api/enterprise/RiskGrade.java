package org.anjian.api.enterprise;

/** The grades by which supervision is differentiated (分类分级监管, QJ16-06b): A is the highest risk. */
public enum RiskGrade {
    /** High risk. */
    A,
    /** Considerable risk. */
    B,
    /** Ordinary risk. */
    C,
    /** Low risk. */
    D
}
