package org.anjian.api.whatif.view;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How one hazard stands under both rules.
 *
 * @param id the hazard
 * @param month of registration, such as 2026-03
 * @param differs whether it stands otherwise: another due date does not count where neither lateness nor overdue change
 */
public record WhatIfHazardView(
        String id,
        String number,
        String enterpriseName,
        HazardGrade severity,
        String month,
        RegionCode region,
        List<String> regionPath,
        Standing recorded,
        Standing alternative,
        boolean differs) {

    public WhatIfHazardView {
        regionPath = List.copyOf(regionPath);
    }

    /**
     * How it stands under a rule.
     *
     * @param dueOn the due date; null where none was set
     * @param overdue whether it is past due and not ended
     * @param lateDays the days from the due date to its end, or to the day of the comparison; 0 where it is not late
     */
    public record Standing(@Nullable LocalDate dueOn, boolean overdue, int lateDays) {}
}
