package org.anjian.api.disclosure;

/** What was decided (行政执法决定): how long its publication may take depends on it (QJ16-06h). */
public enum DecisionKind {
    /** A penalty (行政处罚决定). */
    PENALTY,
    /** That there is no penalty (不予行政处罚决定). */
    NO_PENALTY,
    /** An order to correct (责令限期改正). */
    CORRECTION_ORDER,
    /** A measure such as a sealing or a stop (行政强制、现场处理措施). */
    MEASURE,
    /** What the people's government decided on a closing (关闭决定). */
    CLOSURE;

    /** Whether the shorter time of penalties holds (NL-AQ78). */
    public boolean isPenalty() {
        return this == PENALTY;
    }
}
