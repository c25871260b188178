package org.anjian.api.randomdraw.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawnPair;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.RandomDrawState;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A random draw with all that repeats it: the read model's document.
 *
 * @param version how many events were folded
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param objects how many are in the pool
 * @param officers how many are in the pool
 * @param input null before the draw
 * @param recordedAt when the last event was recorded
 */
public record RandomDrawView(
        RandomDrawId id,
        long version,
        String regulator,
        RegionCode region,
        List<String> regionPath,
        String title,
        RandomDrawState state,
        String seedHash,
        int take,
        int officersPerObject,
        LocalDate committedOn,
        @Nullable LocalDate fixedOn,
        int objects,
        int officers,
        List<DrawExclusion> exclusions,
        @Nullable String objectsDigest,
        @Nullable String officersDigest,
        @Nullable String exclusionsDigest,
        @Nullable LocalDate drawnOn,
        @Nullable DrawInput input,
        List<DrawnPair> drawn,
        @Nullable String cancelReason,
        Instant recordedAt) {

    public RandomDrawView {
        regionPath = List.copyOf(regionPath);
        exclusions = List.copyOf(exclusions);
        drawn = List.copyOf(drawn);
    }
}
