package org.anjian.api.page;

import java.time.LocalDate;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** Years that one can ask about. */
public final class CalendarYears {

    private static final int FIRST = 1900;
    private static final int LAST = 9999;

    private CalendarYears() {}

    /**
     * Checks a year.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where it is before 1900 or after 9999
     */
    public static int require(int year) {
        if (year < FIRST || year > LAST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "year");
        }
        return year;
    }

    /** The days of a year. */
    public static DateRange days(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
