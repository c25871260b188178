package org.anjian.command.enforcementplan;

import java.util.Map;
import org.anjian.api.enforcementplan.EnforcementPlanId;

/** What was executed of a plan, as the write side knows it. */
@FunctionalInterface
public interface PlanExecutions {

    /** How many inspections were completed for each item that has any, by the code of the item. */
    Map<String, Integer> completed(EnforcementPlanId plan);
}
