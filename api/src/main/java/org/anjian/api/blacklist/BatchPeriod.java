package org.anjian.api.blacklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A period for which a batch is owed (定期, QJ16-08e): some months, counted from January.
 *
 * @param first its first month
 * @param months how many months it has: a divisor of twelve
 */
public record BatchPeriod(YearMonth first, int months) {

    public BatchPeriod {
        Required.value(first, "month");
        if (months < 1 || 12 % months != 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "months");
        }
    }

    /**
     * A month in the form 2016-10.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where it is none
     */
    public static YearMonth month(@Nullable String text) {
        try {
            return YearMonth.parse(Required.name(text, "month"));
        } catch (DateTimeParseException malformed) {
            throw new RefusedException(InputRefusal.MALFORMED, "month");
        }
    }

    /** Whether periods of that length begin with that month. */
    public boolean isWhole() {
        return (first.getMonthValue() - 1) % months == 0;
    }

    /** Its first day. */
    public LocalDate from() {
        return first.atDay(1);
    }

    /** Its last day, the last for its batch. */
    public LocalDate to() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    /** The first month of the period after it. */
    public YearMonth next() {
        return first.plusMonths(months);
    }
}
