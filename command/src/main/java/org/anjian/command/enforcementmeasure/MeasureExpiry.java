package org.anjian.command.enforcementmeasure;

import java.time.LocalDate;

/**
 * The deadline of a measure: the end of its last day.
 *
 * @param until the last day that it was made for; once the measure is extended it changes nothing
 */
record MeasureExpiry(LocalDate until) {

    static final String NAME = "enforcementmeasure-expiry";
}
