package org.anjian.api.page;

/** The calendar intervals of a statistic. */
public enum DateInterval {
    MONTH,
    QUARTER,
    YEAR
}
