package org.anjian.api.villagecheck;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a check says about it, as it was on that day.
 *
 * @param region the village or community
 * @param place where it was checked, such as a shop that no register knows
 * @param enterpriseId the enterprise that was checked, where the registry knows it
 */
public record VillageCheckSubject(
        VillageCheckId id,
        VillageInspectorId inspector,
        RegionCode region,
        String place,
        @Nullable EnterpriseId enterpriseId,
        @Nullable String enterpriseName) {}
