package org.anjian.api.inspectionclue.query;

import java.util.List;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueState;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which clues to list. What is missing does not restrict; all that is given must hold.
 *
 * @param body the code of the body that is to see to them
 * @param region the region whose subtree is meant
 * @param handedOver the day on which they were handed over
 */
public record InspectionClueFilter(
        @Nullable List<InspectionClueState> states,
        @Nullable String body,
        @Nullable String reference,
        @Nullable InspectionId inspection,
        @Nullable RegionCode region,
        @Nullable DateRange handedOver) {}
