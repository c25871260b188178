package org.anjian.api.inspection.query;

import org.jspecify.annotations.Nullable;

/**
 * The execution of several plans together, counted from the inspections when it is asked for (QJ22B-06a).
 *
 * @param plans how many plans were in force
 * @param planned how many inspections they hold
 * @param done how many of those were made: of an item no more than were planned
 * @param rate in percent of what was planned; null where nothing was planned
 * @param offPlan the inspections of the same bodies that were concluded without an item of a plan
 * @param unexecuted how many items had fewer inspections than planned
 */
public record PlanExecution(
        int year,
        long plans,
        long planned,
        long done,
        @Nullable Double rate,
        long offPlan,
        long unexecuted) {}
