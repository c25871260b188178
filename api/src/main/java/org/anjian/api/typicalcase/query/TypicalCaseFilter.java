package org.anjian.api.typicalcase.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.TypicalCaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which typical cases to list. What is null does not restrict.
 *
 * @param overdue whether the day of the bulletin has passed without a news medium that told of it
 * @param region the region whose subtree is meant
 * @param organisation the code of the regulator that nominated it
 * @param bulletin the bulletin that tells of it
 * @param publishOn the last day for the publication
 * @param on the day on which it is looked at, for what is overdue
 */
public record TypicalCaseFilter(
        @Nullable List<TypicalCaseState> states,
        @Nullable Boolean overdue,
        @Nullable RegionCode region,
        @Nullable String organisation,
        @Nullable QuarterlyBulletinId bulletin,
        @Nullable DateRange publishOn,
        @Nullable LocalDate on) {

    /** All of them. */
    public static TypicalCaseFilter everything() {
        return new TypicalCaseFilter(null, null, null, null, null, null, null);
    }

    /** The same, looked at on a day where it names none. */
    public TypicalCaseFilter orOn(LocalDate day) {
        return on == null
                ? new TypicalCaseFilter(states, overdue, region, organisation, bulletin, publishOn, day)
                : this;
    }
}
