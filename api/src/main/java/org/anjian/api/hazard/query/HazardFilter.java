package org.anjian.api.hazard.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which hazards to list or count. What is null does not restrict; all that is given must hold.
 *
 * @param asOf everything as it stood at the end of that day, by when it happened; today where it is null
 * @param includeRevoked whether hazards declared void are counted too
 * @param overdue whether the due date had passed at {@code asOf} without the hazard being closed
 * @param region the region whose subtree is meant
 * @param text words or phrases in Chinese or English: description, place, enterprise, number
 * @param withoutPlanForDays major hazards that had no plan so many days after issue (KM-2.1.5)
 */
public record HazardFilter(
        @Nullable LocalDate asOf,
        @Nullable Boolean includeRevoked,
        @Nullable List<HazardState> states,
        @Nullable Boolean overdue,
        @Nullable List<HazardGrade> severities,
        @Nullable List<HazardKind> kinds,
        @Nullable List<HazardSource> sources,
        @Nullable List<String> categories,
        @Nullable List<Sector> sectors,
        @Nullable RegionCode region,
        @Nullable EnterpriseId enterprise,
        @Nullable Boolean listed,
        @Nullable String text,
        @Nullable Integer withoutPlanForDays,
        @Nullable DateRange found,
        @Nullable DateRange issued,
        @Nullable DateRange ordered,
        @Nullable DateRange due,
        @Nullable DateRange submitted,
        @Nullable DateRange closed,
        @Nullable DateRange revoked) {

    /** Everything as it is today. */
    public static HazardFilter everything() {
        return new HazardFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }
}
