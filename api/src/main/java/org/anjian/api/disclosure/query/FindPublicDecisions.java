package org.anjian.api.disclosure.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that can be read by everybody and match, those published last first. Answered with a {@link PublicDecisionPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindPublicDecisions(
        PublicDecisionFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindPublicDecisions {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
