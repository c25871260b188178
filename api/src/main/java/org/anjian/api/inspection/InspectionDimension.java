package org.anjian.api.inspection;

/** By what inspections are counted. */
public enum InspectionDimension {
    /** The sector, the thirteen key sectors with their zeros (QJ16-08a). */
    SECTOR,
    /** The region. */
    REGION,
    /** The body that inspects. */
    REGULATOR,
    /** How it came about. */
    MODE,
    /** The layer. */
    LAYER,
    /** In whose name. */
    FORM,
    /** The stage. */
    STATE,
    /** The interval in which it was opened. */
    OPENED,
    /** The interval in which it was started. */
    STARTED,
    /** The interval in which it was concluded. */
    COMPLETED
}
