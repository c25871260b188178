package org.anjian.api.inspection.query;

import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan was executed, counted from the inspections when it is asked for.
 *
 * @param done the inspections that count: of an item no more than were planned
 * @param rate in percent of what was planned; null where nothing was planned
 * @param offPlan the inspections that were concluded without an item of the plan
 * @param unexecuted the codes of the items of which fewer inspections were made than planned
 */
public record PlanCompletion(
        EnforcementPlanId planId,
        long planned,
        long done,
        @Nullable Double rate,
        long offPlan,
        List<Item> items,
        List<Month> months,
        List<String> unexecuted) {

    public PlanCompletion {
        items = List.copyOf(items);
        months = List.copyOf(months);
        unexecuted = List.copyOf(unexecuted);
    }

    /** An item of the plan. */
    public record Item(
            String item,
            @Nullable EnterpriseId enterpriseId,
            @Nullable Sector sector,
            @Nullable String group,
            int month,
            int planned,
            long done) {}

    /** A month of the year, 1 to 12. */
    public record Month(int month, long planned, long done, long offPlan) {}
}
