package org.anjian.api.villagecheck.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageCheckState;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Which checks to list. What is missing does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param body the code of the body that a problem was reported to
 * @param overdue whether the last day for the answer has passed without one
 * @param checked the day of the check
 */
public record VillageCheckFilter(
        @Nullable List<VillageCheckState> states,
        @Nullable List<VillageProblemOutcome> outcomes,
        @Nullable VillageInspectorId inspector,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable String body,
        @Nullable Boolean overdue,
        @Nullable DateRange checked) {}
