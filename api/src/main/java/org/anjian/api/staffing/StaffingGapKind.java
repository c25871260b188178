package org.anjian.api.staffing;

/** What an enterprise may lack. */
public enum StaffingGapKind {
    /** The safety institution or safety managers that the law demands (QJ22A-05). */
    STAFFING,
    /** Registered safety engineers (QJ16-03i). */
    ENGINEERS,
    /** A rescue team or a rescue contract (ML20-10b). */
    RESCUE,
    /** The legal representative as first responsible person (KM-3.1.1). */
    FIRST_RESPONSIBLE
}
