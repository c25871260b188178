package org.anjian.command.enterprisecheck;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.anjian.api.enterprisecheck.CheckFrequency;

/**
 * A calendar window in which a place is to be checked. Surplus does not carry over, and a late check does not repair a past
 * window.
 *
 * @param frequency what kind of window it is
 * @param firstDay its first legal day
 */
record CheckWindow(CheckFrequency frequency, LocalDate firstDay) {

    static CheckWindow of(CheckFrequency frequency, LocalDate day) {
        LocalDate first =
                switch (frequency) {
                    case DAILY -> day;
                    case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTHLY -> day.withDayOfMonth(1);
                    case QUARTERLY -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                };
        return new CheckWindow(frequency, first);
    }

    /** The first window that a plan adopted on that day owes in full. */
    static CheckWindow firstOwed(CheckFrequency frequency, LocalDate adoptedOn) {
        CheckWindow current = of(frequency, adoptedOn);
        return current.firstDay.equals(adoptedOn) ? current : current.next();
    }

    CheckWindow next() {
        return of(frequency, lastDay().plusDays(1));
    }

    LocalDate lastDay() {
        return switch (frequency) {
            case DAILY -> firstDay;
            case WEEKLY -> firstDay.plusWeeks(1).minusDays(1);
            case MONTHLY -> firstDay.plusMonths(1).minusDays(1);
            case QUARTERLY -> firstDay.plusMonths(3).minusDays(1);
        };
    }

    /** The id of the window: 2022-05-09, 2022-W19 (ISO week), 2022-05 or 2022-Q2. */
    String id() {
        return switch (frequency) {
            case DAILY -> firstDay.toString();
            case WEEKLY ->
                String.format(
                        "%04d-W%02d",
                        firstDay.get(IsoFields.WEEK_BASED_YEAR), firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> String.format("%04d-%02d", firstDay.getYear(), firstDay.getMonthValue());
            case QUARTERLY -> String.format("%04d-Q%d", firstDay.getYear(), firstDay.get(IsoFields.QUARTER_OF_YEAR));
        };
    }
}
