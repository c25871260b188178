package org.anjian.api.inspection.query;

import org.anjian.api.page.CalendarYears;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How far the plans in force for a year were executed together. Answered with {@link PlanExecution}.
 *
 * @param region the region whose subtree is meant; null for all that the reader may see
 */
public record CountPlanExecution(@Nullable RegionCode region, int year) {

    public CountPlanExecution {
        CalendarYears.require(year);
    }
}
