package org.anjian.api.disclosure.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The publications that match, by the last day. Answered with a {@link DisclosurePage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindDisclosures(
        DisclosureFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindDisclosures {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
