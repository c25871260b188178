package org.anjian.api.normativedocument;

import java.time.LocalDate;
import java.time.YearMonth;

/** How far a document applies to a month or a quarter (QJ22B-15). */
public enum Coverage {
    /** Not in force on any of its days: nothing is owed for it. */
    NONE,
    /** In force on some of its days only. */
    PARTIAL,
    /** In force on all of its days. */
    FULL;

    private static final int MONTHS_OF_QUARTER = 3;

    /** Of a month, by a document that is in force from a day on. */
    public static Coverage ofMonth(YearMonth month, LocalDate effectiveFrom) {
        return of(month.atDay(1), month.atEndOfMonth(), effectiveFrom);
    }

    /** Of the quarter in which a month lies, by a document that is in force from a day on. */
    public static Coverage ofQuarter(YearMonth month, LocalDate effectiveFrom) {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_QUARTER);
        return of(first.atDay(1), first.plusMonths(MONTHS_OF_QUARTER - 1L).atEndOfMonth(), effectiveFrom);
    }

    private static Coverage of(LocalDate first, LocalDate last, LocalDate effectiveFrom) {
        if (effectiveFrom.isAfter(last)) {
            return NONE;
        }
        return effectiveFrom.isAfter(first) ? PARTIAL : FULL;
    }
}
