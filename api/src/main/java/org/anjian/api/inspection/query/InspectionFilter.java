package org.anjian.api.inspection.query;

import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.operation.OperationId;
import org.anjian.api.page.DateRange;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections to list or count. What is null does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param regulator the code of the body that inspects
 * @param officer the account
 * @param warned whether it was opened under a warning
 */
public record InspectionFilter(
        @Nullable List<InspectionState> states,
        @Nullable List<InspectionMode> modes,
        @Nullable List<InspectionLayer> layers,
        @Nullable List<EnforcementForm> forms,
        @Nullable List<Sector> sectors,
        @Nullable RegionCode region,
        @Nullable EnterpriseId enterprise,
        @Nullable String regulator,
        @Nullable EnforcementPlanId plan,
        @Nullable Boolean offPlan,
        @Nullable OperationId operation,
        @Nullable RandomDrawId draw,
        @Nullable String officer,
        @Nullable Boolean warned,
        @Nullable DateRange opened,
        @Nullable DateRange scheduled,
        @Nullable DateRange started,
        @Nullable DateRange completed,
        @Nullable DateRange published) {

    /** All of them. */
    public static InspectionFilter everything() {
        return new InspectionFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
