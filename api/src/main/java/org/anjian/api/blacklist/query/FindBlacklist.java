package org.anjian.api.blacklist.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The entries that match, the newest first. Answered with a {@link BlacklistPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindBlacklist(
        BlacklistFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindBlacklist {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
