package org.anjian.api.typicalcase;

import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a typical case says about it.
 *
 * @param penaltyCase the penalty case that it tells of
 * @param returnId the monthly return that nominated it
 * @param organisation the code of the regulator that nominated it
 * @param region the jurisdiction of that regulator, and of the safety-committee office that chooses it
 * @param month of the return, such as 2022-05
 */
public record TypicalCaseSubject(
        TypicalCaseId id,
        PenaltyCaseId penaltyCase,
        MonthlyReturnId returnId,
        String organisation,
        RegionCode region,
        String month) {

    /** The case that a return nominates. */
    public static TypicalCaseSubject of(MonthlyReturnSubject monthlyReturn, PenaltyCaseId penaltyCase) {
        return new TypicalCaseSubject(
                TypicalCaseId.of(monthlyReturn.id(), penaltyCase),
                penaltyCase,
                monthlyReturn.id(),
                monthlyReturn.organisation(),
                monthlyReturn.region(),
                monthlyReturn.month());
    }
}
