package org.anjian.command.drill;

import java.time.LocalDate;

/**
 * The deadline at the end of a half-year.
 *
 * @param firstDay the first day of the half-year
 */
record HalfYearEnd(LocalDate firstDay) {

    static final String NAME = "drillprogramme-half-year";
}
