package org.anjian.api.backdating.query;

import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which acts count. What is null does not restrict; all that is given must hold. What the system or an importer recorded
 * never counts: nobody was late with it.
 *
 * @param region the region whose subtree is meant
 * @param recorded the days on which they were recorded
 * @param organisation the code of an office
 * @param actor an account
 */
public record BackdatingFilter(
        @Nullable RegionCode region,
        @Nullable DateRange recorded,
        @Nullable String organisation,
        @Nullable String actor) {}
