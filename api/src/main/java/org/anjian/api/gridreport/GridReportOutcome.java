package org.anjian.api.gridreport;

/** What became of a report (处置结果). */
public enum GridReportOutcome {
    /** Put right on the spot (现场处置完毕). */
    RESOLVED,
    /** Registered as a hazard, which is followed up there (转为隐患). */
    HAZARD,
    /** Nothing was found (不属实). */
    UNFOUNDED
}
