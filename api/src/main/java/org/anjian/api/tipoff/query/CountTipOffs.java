package org.anjian.api.tipoff.query;

import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffDimension;
import org.jspecify.annotations.Nullable;

/**
 * Tip-offs in figures. Answered with {@link TipOffStatistics}.
 *
 * @param region the region whose subtree is meant
 * @param received the days on which they came in
 */
public record CountTipOffs(
        TipOffDimension groupBy,
        @Nullable RegionCode region,
        @Nullable DateRange received) {

    public CountTipOffs {
        Required.value(groupBy, "groupBy");
    }
}
