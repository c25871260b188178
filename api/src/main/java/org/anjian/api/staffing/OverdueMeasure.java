package org.anjian.api.staffing;

/** What is due when a correction order has passed unheeded: both, cumulatively (QJ22A-06b). */
public enum OverdueMeasure {
    /** Suspension for rectification (停产停业整顿). */
    SUSPENSION_FOR_RECTIFICATION,
    /** A fine (罚款). */
    FINE
}
