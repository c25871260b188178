package org.anjian.api.safetymanager;

/** Of what a regulator is informed (NL-AQ26). */
public enum StaffChange {
    /** Of an appointment (任). */
    APPOINTMENT,
    /** Of a dismissal (免). */
    DISMISSAL
}
