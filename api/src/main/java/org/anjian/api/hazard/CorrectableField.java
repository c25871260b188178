package org.anjian.api.hazard;

/** What a correction may change on a hazard. */
public enum CorrectableField {
    /** The description (隐患描述). */
    DESCRIPTION,
    /** The place (部位). */
    LOCATION,
    /** The category (类别). */
    CATEGORY,
    /** The sector (行业领域). */
    SECTOR
}
