package org.anjian.api.penaltycase.query;

/** What a penalty statistic can be grouped by. Dates are grouped by the interval of the query. */
public enum PenaltyDimension {
    /** The procedure, or the kind of citation of another system. */
    KIND,
    STAGE,
    /** The provision; a case under several counts in each. */
    ARTICLE,
    /** The violation as the discretion standards call it; a case of several counts in each. */
    VIOLATION,
    SECTOR,
    SUBJECT_KIND,
    ORIGIN,
    /** The region itself, whatever its level. */
    REGION,
    REGION_PROVINCE,
    REGION_CITY,
    REGION_COUNTY,
    OPENED,
    FILED,
    DECIDED,
    SERVED,
    PAID,
    CLOSED
}
