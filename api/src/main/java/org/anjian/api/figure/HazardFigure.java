package org.anjian.api.figure;

/** The figures of a statistic of hazards that count records. */
public enum HazardFigure {
    COUNT,
    OPEN,
    OVERDUE,
    CLOSED,
    CLOSED_IN_TIME,
    REVOKED
}
