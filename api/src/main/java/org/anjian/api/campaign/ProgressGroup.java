package org.anjian.api.campaign;

/** What a row of figures is about. */
public enum ProgressGroup {
    /** All key objects. */
    ALL,
    /** Those of one sector. */
    SECTOR,
    /** Those of one region. */
    REGION
}
