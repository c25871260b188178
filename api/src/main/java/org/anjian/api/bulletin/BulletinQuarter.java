package org.anjian.api.bulletin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The quarter that a bulletin is about, as it is written: 2022-Q3.
 *
 * @param first its first month
 */
public record BulletinQuarter(YearMonth first) implements Comparable<BulletinQuarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2900;

    public BulletinQuarter {
        Required.value(first, "quarter");
        if (first.getMonthValue() % MONTHS != 1) {
            throw new RefusedException(InputRefusal.MALFORMED, "quarter");
        }
    }

    /**
     * A quarter as it is written.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where it is none, {@link InputRefusal#OUT_OF_RANGE} where nobody
     *     reports for such a year
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BulletinQuarter parse(String text) {
        Matcher written = WRITTEN.matcher(Required.value(text, "quarter"));
        if (!written.matches()) {
            throw new RefusedException(InputRefusal.MALFORMED, "quarter");
        }
        int year = Integer.parseInt(written.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "quarter");
        }
        return new BulletinQuarter(YearMonth.of(year, (Integer.parseInt(written.group(2)) - 1) * MONTHS + 1));
    }

    /** The quarter in which a month lies. */
    public static BulletinQuarter of(YearMonth month) {
        return new BulletinQuarter(month.minusMonths((month.getMonthValue() - 1) % MONTHS));
    }

    /** Its three months, as they are written: 2022-07. */
    public List<String> months() {
        return List.of(
                first.toString(),
                first.plusMonths(1).toString(),
                first.plusMonths(2).toString());
    }

    /** Its last month. */
    public ReturnMonth lastMonth() {
        return new ReturnMonth(first.plusMonths(MONTHS - 1L));
    }

    /** Its last day. */
    public LocalDate last() {
        return lastMonth().last();
    }

    /** When it is over: 24:00 of its last day in Asia/Shanghai. */
    public Instant end() {
        return lastMonth().end();
    }

    /** The quarter after it. */
    public BulletinQuarter next() {
        return new BulletinQuarter(first.plusMonths(MONTHS));
    }

    /** The same quarter of the year before. */
    public BulletinQuarter yearBefore() {
        return new BulletinQuarter(first.minusYears(1));
    }

    /** The year. */
    public int year() {
        return first.getYear();
    }

    /**
     * A day of the first month after the quarter.
     *
     * @param day the day of the month, 1 to 31; past the end of the month its last day is meant
     */
    public LocalDate dayAfter(long day) {
        return lastMonth().dueOn(day);
    }

    @Override
    public int compareTo(BulletinQuarter other) {
        return first.compareTo(other.first);
    }

    @Override
    @JsonValue
    public String toString() {
        return first.getYear() + "-Q" + ((first.getMonthValue() - 1) / MONTHS + 1);
    }
}
