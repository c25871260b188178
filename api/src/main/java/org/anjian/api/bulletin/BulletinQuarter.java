package org.anjian.api.bulletin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** The quarter that a bulletin is about, as it is written: 2022-Q3. */
public record BulletinQuarter(@JsonValue String raw) implements Comparable<BulletinQuarter> {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-Q[1-4]");
    private static final int MONTHS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2900;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BulletinQuarter {
        if (!WRITTEN.matcher(Required.value(raw, "quarter")).matches()) {
            throw new RefusedException(InputRefusal.MALFORMED, "quarter");
        }
        int year = yearOf(raw);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "quarter");
        }
    }

    /**
     * A quarter as it is written.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where it is none, {@link InputRefusal#OUT_OF_RANGE} where nobody
     *     reports for such a year
     */
    public static BulletinQuarter parse(String text) {
        return new BulletinQuarter(text);
    }

    /** The quarter in which a month lies. */
    public static BulletinQuarter of(YearMonth month) {
        return new BulletinQuarter("%04d-Q%d".formatted(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1));
    }

    private static int yearOf(String raw) {
        return Integer.parseInt(raw.substring(0, 4));
    }

    /** Its first month. */
    public YearMonth first() {
        return YearMonth.of(year(), (raw.charAt(raw.length() - 1) - '1') * MONTHS + 1);
    }

    /** Its three months, as they are written: 2022-07. */
    public List<String> months() {
        YearMonth first = first();
        return List.of(
                first.toString(),
                first.plusMonths(1).toString(),
                first.plusMonths(2).toString());
    }

    /** Its last month. */
    public ReturnMonth lastMonth() {
        return new ReturnMonth(first().plusMonths(MONTHS - 1L));
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
        return of(first().plusMonths(MONTHS));
    }

    /** The same quarter of the year before. */
    public BulletinQuarter yearBefore() {
        return of(first().minusYears(1));
    }

    /** The year. */
    public int year() {
        return yearOf(raw);
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
        return raw.compareTo(other.raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
