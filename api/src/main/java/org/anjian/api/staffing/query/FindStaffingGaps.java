package org.anjian.api.staffing.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingGapKind;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises that lack staff, by id. Answered with a {@link StaffingPage}.
 *
 * @param region the region whose subtree is meant
 * @param sector the sector; null for all
 * @param kind what is lacking; null for anything
 */
public record FindStaffingGaps(
        RegionCode region,
        @Nullable Sector sector,
        @Nullable StaffingGapKind kind,
        PageRequest page,
        boolean counted) {

    public FindStaffingGaps {
        Required.value(region, "region");
        Required.value(page, "page");
    }
}
