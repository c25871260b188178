package org.anjian.api.bulletin.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The bulletins that match, the latest quarter first. Answered with a {@link QuarterlyBulletinPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindQuarterlyBulletins(
        QuarterlyBulletinFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindQuarterlyBulletins {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
