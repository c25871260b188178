package org.anjian.api.villagecheck.query;

import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of those who check to list. What is missing does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param inOffice whether they check now
 */
public record VillageInspectorFilter(
        @Nullable RegionCode region,
        @Nullable String account,
        @Nullable String township,
        @Nullable Boolean inOffice) {}
