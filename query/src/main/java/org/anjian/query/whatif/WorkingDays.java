package org.anjian.query.whatif;

import java.time.LocalDate;

/** The working days by the calendar in force. */
@FunctionalInterface
public interface WorkingDays {

    /**
     * The last day of a period of working days; the day of the fact is not counted.
     *
     * @param days one or more
     * @throws org.anjian.api.refusal.RefusedException for a year without a calendar
     */
    LocalDate plus(LocalDate fact, int days);
}
