package org.anjian.command.selfdeclaration;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * By when a month is declared; the regulation leaves the day open.
 *
 * @param dueDay the day of the following month, 1 to 28
 */
public record SelfDeclarationTerms(int dueDay) {

    private static final int LAST_SAFE_DAY = 28;

    public SelfDeclarationTerms {
        if (dueDay < 1 || dueDay > LAST_SAFE_DAY) {
            throw new IllegalArgumentException("the due day of a monthly declaration is 1 to 28: " + dueDay);
        }
    }

    /** The last day for a month. */
    LocalDate dueOn(YearMonth month) {
        return month.plusMonths(1).atDay(dueDay);
    }
}
