package org.anjian.query.enterprisecheck;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** In which month a calendar window ends. */
final class WindowMonth {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int YEAR_LENGTH = 4;
    private static final int AFTER_YEAR = 5;
    private static final int MONTH_LENGTH = 7;

    private WindowMonth() {}

    /** The month of a window such as 2022-05-09, 2022-W19, 2022-05 or 2022-Q2. */
    static YearMonth of(String window) {
        return switch (window.charAt(AFTER_YEAR)) {
            case 'W' -> YearMonth.from(sundayOf(window));
            case 'Q' -> YearMonth.of(year(window), MONTHS_OF_QUARTER * ordinal(window));
            default -> YearMonth.parse(window.substring(0, MONTH_LENGTH));
        };
    }

    /** The fourth of January lies in the first week, always. */
    private static LocalDate sundayOf(String window) {
        return LocalDate.of(year(window), 1, 4)
                .plusWeeks(ordinal(window) - 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static int year(String window) {
        return Integer.parseInt(window.substring(0, YEAR_LENGTH));
    }

    private static int ordinal(String window) {
        return Integer.parseInt(window.substring(AFTER_YEAR + 1));
    }
}
