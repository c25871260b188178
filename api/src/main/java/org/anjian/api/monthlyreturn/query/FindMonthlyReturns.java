package org.anjian.api.monthlyreturn.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The returns that match, the latest month first. Answered with a {@link MonthlyReturnPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindMonthlyReturns(
        MonthlyReturnFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindMonthlyReturns {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
