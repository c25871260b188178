package org.anjian.api.normativedocument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * What is owed for which month under a document that asks for monthly reports (QJ22B-15): nothing before it was in force, and
 * the month in which it came into force is marked as partial.
 *
 * @param effectiveFrom the first day on which the document is in force
 * @param dueDay until the end of which day of the next month a report is in time; no holiday moves it (QJ22B-12b)
 */
public record ReportingPeriods(LocalDate effectiveFrom, int dueDay) {

    private static final int MOST_MONTHS = 120;
    private static final int LAST_SAFE_DAY = 28;

    /** Checks the day: every month has it. */
    public ReportingPeriods {
        if (dueDay < 1 || dueDay > LAST_SAFE_DAY) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "dueDay");
        }
    }

    /** What is owed for a month. */
    public enum State {
        /** Nothing is owed for it. */
        NOT_OWED,
        /** A report is owed, and its last day has not passed. */
        DUE,
        /** A report is owed, and its last day has passed. */
        PAST_DUE
    }

    /**
     * A month.
     *
     * @param month as in 2022-04
     * @param coverage how much of it the document covers
     * @param dueOn the last day for the report
     */
    public record Period(String month, Coverage coverage, State state, LocalDate dueOn) {}

    /**
     * The months of a range, both ends included, as they are at a moment.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where the range is empty or longer than ten years
     */
    public List<Period> between(YearMonth from, YearMonth to, Instant now) {
        if (to.isBefore(from) || to.isAfter(from.plusMonths(MOST_MONTHS - 1L))) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "to");
        }
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> of(month, now))
                .toList();
    }

    /** A month as it is at a moment. */
    public Period of(YearMonth month, Instant now) {
        Coverage coverage = Coverage.ofMonth(month, effectiveFrom);
        LocalDate dueOn = month.plusMonths(1).atDay(dueDay);
        if (coverage == Coverage.NONE) {
            return new Period(month.toString(), coverage, State.NOT_OWED, dueOn);
        }
        boolean passed = !now.isBefore(LegalTime.endOf(dueOn));
        return new Period(month.toString(), coverage, passed ? State.PAST_DUE : State.DUE, dueOn);
    }
}
