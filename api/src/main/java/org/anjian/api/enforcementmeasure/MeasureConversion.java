package org.anjian.api.enforcementmeasure;

/** Into what a measure was converted. */
public enum MeasureConversion {
    /** Confiscation (没收). */
    CONFISCATION,
    /** Destruction (销毁). */
    DESTRUCTION,
    /** A closing by the people's government (关闭). */
    CLOSURE,
    /** A penalty (行政处罚). */
    PENALTY
}
