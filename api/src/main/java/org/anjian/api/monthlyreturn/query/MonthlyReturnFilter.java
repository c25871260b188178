package org.anjian.api.monthlyreturn.query;

import java.util.List;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which monthly returns to list. What is null does not restrict.
 *
 * @param fromMonth the first month, such as 2022-01
 * @param toMonth the last month
 * @param region the region whose subtree is meant
 * @param organisation the code of the regulator
 */
public record MonthlyReturnFilter(
        @Nullable List<MonthlyReturnState> states,
        @Nullable String fromMonth,
        @Nullable String toMonth,
        @Nullable RegionCode region,
        @Nullable String organisation) {

    public MonthlyReturnFilter {
        states = states == null ? null : List.copyOf(states);
        fromMonth = fromMonth == null
                ? null
                : ReturnMonth.parse(fromMonth, "fromMonth").toString();
        toMonth = toMonth == null ? null : ReturnMonth.parse(toMonth, "toMonth").toString();
        if (fromMonth != null && toMonth != null && toMonth.compareTo(fromMonth) < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "toMonth");
        }
    }
}
