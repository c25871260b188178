package org.anjian.api.staffing;

/** Whom an enterprise must employ for safety (安全生产法 art 24, NL-AQ24). */
public enum StaffingRequirement {
    /** A safety institution or full-time safety managers. */
    INSTITUTION_OR_FULL_TIME,
    /** Full- or part-time safety managers. */
    FULL_OR_PART_TIME
}
