package org.anjian.api.timeline.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list. What is null does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param types simple names of event types
 * @param actor the account that acted
 * @param onBehalfOf the account on whose behalf somebody else acted
 * @param occurred the days on which they happened
 * @param recorded the days on which they were recorded
 */
public record TimelineFilter(
        @Nullable String aggregateId,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable List<String> types,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable DateRange occurred,
        @Nullable DateRange recorded) {}
