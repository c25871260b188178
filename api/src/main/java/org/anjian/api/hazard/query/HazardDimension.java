package org.anjian.api.hazard.query;

/** What a hazard statistic can be grouped by. Dates are grouped by the interval of the query. */
public enum HazardDimension {
    /** The region itself, whatever its level. */
    REGION,
    REGION_PROVINCE,
    REGION_CITY,
    REGION_COUNTY,
    REGION_TOWNSHIP,
    SECTOR,
    SEVERITY,
    CATEGORY,
    KIND,
    SOURCE,
    STATE,
    FOUND,
    ISSUED,
    ORDERED,
    DUE,
    SUBMITTED,
    CLOSED
}
