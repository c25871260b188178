package org.anjian.api.discretion.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Discretion standards, by violation and locality. Answered with a {@link DiscretionStandardPage}.
 *
 * @param region the region whose subtree is meant
 * @param position wait until the read model has reached it
 */
public record FindDiscretionStandards(
        @Nullable RegionCode region,
        @Nullable String violationCode,
        PageRequest page,
        @Nullable Position position) implements ListQuery {
    public FindDiscretionStandards {
        Required.value(page, "page");
    }
}
