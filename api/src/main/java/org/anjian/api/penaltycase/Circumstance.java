package org.anjian.api.penaltycase;

/** What makes a penalty heavier (从重情节). */
public enum Circumstance {
    /** Illegal operation that caused casualties (非法违法造成伤亡, QJ16-04c). */
    CASUALTIES,
    /** An accident reported late (迟报, QJ16-04c). */
    LATE_REPORT,
    /** An accident concealed (瞒报, QJ16-04c). */
    CONCEALED_REPORT,
    /** Flight after an accident (逃逸, QJ16-04c). */
    FLED,
    /** One of the grave situations of the four without exception (四个一律, QJ22B-06b). */
    FOUR_WITHOUT_EXCEPTION
}
