package org.anjian.api.safetymanager;

/** Full-time or part-time: both are held to the same (QJ22A-02). */
public enum EmploymentMode {
    /** Full-time (专职). */
    FULL_TIME,
    /** Part-time (兼职). */
    PART_TIME
}
