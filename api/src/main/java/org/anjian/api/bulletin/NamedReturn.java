package org.anjian.api.bulletin;

import java.time.LocalDate;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnStanding;

/**
 * A return that was late, was sent back, or is missing: the bulletin names it.
 *
 * @param organisation the code of the regulator
 * @param month such as 2022-07
 * @param standing {@link ReturnStanding#LATE}, {@link ReturnStanding#RETURNED} or {@link ReturnStanding#MISSING}
 * @param dueOn the last day for it
 * @param daysLate calendar days after the last day: of the return that came, or until the bulletin was compiled
 */
public record NamedReturn(
        MonthlyReturnId returnId,
        String organisation,
        String month,
        ReturnStanding standing,
        LocalDate dueOn,
        int daysLate) {}
