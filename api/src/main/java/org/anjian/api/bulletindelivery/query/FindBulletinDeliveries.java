package org.anjian.api.bulletindelivery.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries that match, the latest quarter first, bodies before enterprises. Answered with a {@link BulletinDeliveryPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindBulletinDeliveries(
        BulletinDeliveryFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindBulletinDeliveries {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
