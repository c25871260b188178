package org.anjian.api.tipoff.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How far tip-offs have come, newest first. Answered with a {@link TipOffPage}.
 *
 * @param counted whether the total is counted too
 * @param position the reader's own last write, to wait for
 */
public record FindTipOffs(
        TipOffFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindTipOffs {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
