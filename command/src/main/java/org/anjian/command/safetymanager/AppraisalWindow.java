package org.anjian.command.safetymanager;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.anjian.api.safetymanager.AppraisalPeriod;

/**
 * A calendar window in which an enterprise appraises its safety manager (QJ22A-09a). A late appraisal does not repair it.
 *
 * @param firstDay its first legal day
 */
record AppraisalWindow(AppraisalPeriod period, LocalDate firstDay) {

    private static final int MONTHS_OF_HALF_YEAR = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    static AppraisalWindow of(AppraisalPeriod period, LocalDate day) {
        LocalDate first =
                switch (period) {
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() > MONTHS_OF_HALF_YEAR ? 7 : 1, 1);
                    case YEAR -> day.withDayOfYear(1);
                };
        return new AppraisalWindow(period, first);
    }

    AppraisalWindow next() {
        return of(period, lastDay().plusDays(1));
    }

    LocalDate lastDay() {
        LocalDate next =
                switch (period) {
                    case MONTH -> firstDay.plusMonths(1);
                    case QUARTER -> firstDay.plusMonths(MONTHS_OF_QUARTER);
                    case HALF_YEAR -> firstDay.plusMonths(MONTHS_OF_HALF_YEAR);
                    case YEAR -> firstDay.plusYears(1);
                };
        return next.minusDays(1);
    }

    /** The id of the window: 2022-05, 2022-Q2, 2022-H1 or 2022. */
    String id() {
        return switch (period) {
            case MONTH -> "%04d-%02d".formatted(firstDay.getYear(), firstDay.getMonthValue());
            case QUARTER -> "%04d-Q%d".formatted(firstDay.getYear(), firstDay.get(IsoFields.QUARTER_OF_YEAR));
            case HALF_YEAR ->
                "%04d-H%d".formatted(firstDay.getYear(), firstDay.getMonthValue() > MONTHS_OF_HALF_YEAR ? 2 : 1);
            case YEAR -> "%04d".formatted(firstDay.getYear());
        };
    }
}
