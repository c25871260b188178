package org.anjian.api.creditplatform.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges that match, the latest first. Answered with a {@link CreditExchangePage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindCreditExchanges(
        CreditExchangeFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindCreditExchanges {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
