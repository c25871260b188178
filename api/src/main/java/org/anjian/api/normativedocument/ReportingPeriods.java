package org.anjian.api.normativedocument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for which month and quarter under a document that asks for monthly reports (QJ22B-15): nothing before it was in
 * force, and what it does not cover whole is marked as partial.
 *
 * @param effectiveFrom the first day on which the document is in force; null where none asks for reports
 * @param dueDays until the end of which day of the next month a report is in time; no holiday moves it (QJ22B-12b)
 */
public record ReportingPeriods(@Nullable LocalDate effectiveFrom, DueDays dueDays) {

    private static final int MOST_MONTHS = 120;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2900;

    /** The day of the next month by which a month is reported, as facts of a day are judged. */
    @FunctionalInterface
    public interface DueDays {

        /** The day of the month, 1 to 31; empty where no report is asked for on that day. */
        OptionalInt on(LocalDate day);
    }

    /** What is owed for a period. */
    public enum State {
        /** Nothing is owed for it. */
        NOT_OWED,
        /** A report is owed, and its last day has not passed. */
        DUE,
        /** A report is owed, and its last day has passed. */
        PAST_DUE
    }

    /**
     * A month or quarter. A quarter stands as its last month does: with that report the reports of the quarter are complete.
     *
     * @param period as in 2022-04 or 2022-Q2
     * @param coverage how much of it the document covers
     * @param dueOn the last day for the report; null where none is owed
     */
    public record Period(
            String period,
            Coverage coverage,
            State state,
            @Nullable LocalDate dueOn) {

        private static Period notOwed(String period) {
            return new Period(period, Coverage.NONE, State.NOT_OWED, null);
        }
    }

    /**
     * The months of a range, both ends included, as they are at a moment.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where the range is empty, longer than ten years, or in no year
     *     that anybody reports for
     */
    public List<Period> months(YearMonth from, YearMonth to, Instant now) {
        requireRange(from, to);
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> month(month, now))
                .toList();
    }

    /**
     * The quarters in which the months of a range lie, as they are at a moment.
     *
     * @throws RefusedException as for the months
     */
    public List<Period> quarters(YearMonth from, YearMonth to, Instant now) {
        requireRange(from, to);
        return Stream.iterate(
                        beginOfQuarter(from), first -> !first.isAfter(to), first -> first.plusMonths(MONTHS_OF_QUARTER))
                .map(first -> quarter(first, now))
                .toList();
    }

    private static void requireRange(YearMonth from, YearMonth to) {
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "from");
        }
        if (to.isBefore(from) || to.isAfter(from.plusMonths(MOST_MONTHS - 1L))) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "to");
        }
    }

    private static YearMonth beginOfQuarter(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_QUARTER);
    }

    private Period month(YearMonth month, Instant now) {
        OptionalInt day = dueDays.on(month.atEndOfMonth());
        if (effectiveFrom == null || day.isEmpty()) {
            return Period.notOwed(month.toString());
        }
        Coverage coverage = Coverage.ofMonth(month, effectiveFrom);
        if (coverage == Coverage.NONE) {
            return Period.notOwed(month.toString());
        }
        YearMonth next = month.plusMonths(1);
        LocalDate dueOn = next.atDay(Math.min(day.getAsInt(), next.lengthOfMonth()));
        boolean passed = !now.isBefore(LegalTime.endOf(dueOn));
        return new Period(month.toString(), coverage, passed ? State.PAST_DUE : State.DUE, dueOn);
    }

    private Period quarter(YearMonth first, Instant now) {
        String name = first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        Period last = month(first.plusMonths(MONTHS_OF_QUARTER - 1L), now);
        return effectiveFrom == null || last.state() == State.NOT_OWED
                ? Period.notOwed(name)
                : new Period(name, Coverage.ofQuarter(first, effectiveFrom), last.state(), last.dueOn());
    }
}
