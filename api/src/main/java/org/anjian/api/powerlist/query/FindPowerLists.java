package org.anjian.api.powerlist.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.powerlist.DisclosureState;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Power lists, by id. Answered with a {@link PowerListPage}.
 *
 * @param region the region whose subtree is meant
 * @param disclosure whether the last version is public
 * @param position wait until the read model has reached it
 */
public record FindPowerLists(
        @Nullable RegionCode region,
        @Nullable DisclosureState disclosure,
        PageRequest page,
        @Nullable Position position)
        implements ListQuery {
    public FindPowerLists {
        Required.value(page, "page");
    }
}
