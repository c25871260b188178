package org.anjian.api.randomdraw.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The random draws, the last committed first: what an audit looks through (QJ22B-07a). Answered with a
 * {@link RandomDrawPage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindRandomDraws(
        @Nullable String regulator,
        PageRequest page,
        @Nullable Position position) implements ListQuery {

    public FindRandomDraws {
        Required.value(page, "page");
    }
}
