package org.anjian.api.monthlyreturn;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** The month that a return is about. */
public record ReturnMonth(YearMonth month) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2900;

    /**
     * A month as it is written: 2022-05.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where it is none, {@link InputRefusal#OUT_OF_RANGE} where nobody
     *     reports for such a year
     */
    public static ReturnMonth parse(String text, String field) {
        Required.value(text, field);
        YearMonth month;
        try {
            month = YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw new RefusedException(InputRefusal.MALFORMED, field);
        }
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, field);
        }
        return new ReturnMonth(month);
    }

    /** The first day. */
    public LocalDate first() {
        return month.atDay(1);
    }

    /** The last day. */
    public LocalDate last() {
        return month.atEndOfMonth();
    }

    /** When it is over: 24:00 of the last day in Asia/Shanghai. */
    public Instant end() {
        return LegalTime.endOf(last());
    }

    /** The month after it. */
    public ReturnMonth next() {
        return new ReturnMonth(month.plusMonths(1));
    }

    /**
     * The last day for the return of this month: a calendar day of the next month, which no holiday moves (QJ22B-12b).
     *
     * @param day the day of the next month, 1 to 31
     */
    public LocalDate dueOn(long day) {
        YearMonth following = month.plusMonths(1);
        return following.atDay((int) Math.min(day, following.lengthOfMonth()));
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
