package org.anjian.api.monthlyreturn;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a monthly return says about it.
 *
 * @param organisation the code of the regulator that owes it
 * @param region the jurisdiction of that regulator, and of the safety-committee office of the same level
 * @param month such as 2022-05
 */
public record MonthlyReturnSubject(MonthlyReturnId id, String organisation, RegionCode region, String month) {

    /** The return of a regulator for a month. */
    public static MonthlyReturnSubject of(String organisation, RegionCode region, String month) {
        return new MonthlyReturnSubject(MonthlyReturnId.of(organisation, region, month), organisation, region, month);
    }
}
