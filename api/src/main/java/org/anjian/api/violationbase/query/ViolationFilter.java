package org.anjian.api.violationbase.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.violationbase.ViolationRecordState;
import org.jspecify.annotations.Nullable;

/**
 * Which records of the violation base to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param decided the days of the decisions
 */
public record ViolationFilter(
        @Nullable List<ViolationRecordState> states,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable Sector sector,
        @Nullable SubjectKind kind,
        @Nullable DateRange decided) {

    /** Those of an enterprise, whatever became of them. */
    public static ViolationFilter of(EnterpriseId enterprise) {
        return new ViolationFilter(null, enterprise, null, null, null, null);
    }
}
