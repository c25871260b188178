package org.anjian.api.inspection.query;

import org.anjian.api.page.CalendarYears;
import org.anjian.api.refusal.Required;

/** How far the plan of a regulator for a year was executed (QJ22B-06a, ML20-05b). Answered with {@link PlanCompletion}. */
public record CountPlanCompletion(String regulator, int year) {

    public CountPlanCompletion {
        regulator = Required.name(regulator, "regulator");
        CalendarYears.require(year);
    }
}
