package org.anjian.api.delegation.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * For whom the reader may act now, whose term ends last first. Answered with a {@link DelegationPage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindDelegationsToMe(
        PageRequest page, @Nullable Position position) implements ListQuery {

    public FindDelegationsToMe {
        Required.value(page, "page");
    }
}
