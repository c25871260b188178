package org.anjian.api.operation;

import java.time.LocalDate;
import java.time.YearMonth;

/** The periods in which operations are owed. */
public final class OperationPeriods {

    private static final int MONTHS = 3;

    private OperationPeriods() {}

    /** The month of a day, 2016-08. */
    public static String monthOf(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** The quarter of a day, 2016-Q3. */
    public static String quarterOf(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Whether a quarter ends with that month. */
    public static boolean endsQuarter(YearMonth month) {
        return month.getMonthValue() % MONTHS == 0;
    }
}
