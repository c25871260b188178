package org.anjian.api.hazard;

/** The quality of a rectification, judged on site. */
public enum Quality {
    /** Compliant (合格). */
    QUALIFIED,
    /** Not compliant: rework (不合格). */
    UNQUALIFIED
}
