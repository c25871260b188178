package org.anjian.api.staffing;

/** Whether somebody works for safety all the time or beside other work (专职、兼职). */
public enum StaffingMode {
    /** Full-time (专职). */
    FULL_TIME,
    /** Part-time (兼职). */
    PART_TIME
}
