package org.anjian.query.enterprisecheck;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.anjian.api.enterprisecheck.CheckFrequency;

/** In which month a calendar window ends. */
final class WindowMonth {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int YEAR_LENGTH = 4;
    private static final int AFTER_YEAR = 6;

    private WindowMonth() {}

    /** The month of a window such as 2022-05-09, 2022-W19, 2022-05 or 2022-Q2. */
    static YearMonth of(CheckFrequency frequency, String window) {
        return switch (frequency) {
            case DAILY -> YearMonth.from(LocalDate.parse(window));
            case WEEKLY -> YearMonth.from(sundayOf(window));
            case MONTHLY -> YearMonth.parse(window);
            case QUARTERLY ->
                YearMonth.of(year(window), MONTHS_OF_QUARTER * Integer.parseInt(window.substring(AFTER_YEAR)));
        };
    }

    /** The fourth of January lies in the first week, always. */
    private static LocalDate sundayOf(String window) {
        return LocalDate.of(year(window), 1, 4)
                .plusWeeks(Long.parseLong(window.substring(AFTER_YEAR)) - 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static int year(String window) {
        return Integer.parseInt(window.substring(0, YEAR_LENGTH));
    }
}
