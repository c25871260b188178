package org.anjian.api.delegation.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Delegations and deputies, whose term ends last first. Answered with a {@link DelegationPage}.
 *
 * @param counted whether the total is counted too
 * @param position the reader's own last write, to wait for
 */
public record FindDelegations(
        DelegationFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindDelegations {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
