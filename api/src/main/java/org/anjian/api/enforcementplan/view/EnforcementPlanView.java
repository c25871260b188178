package org.anjian.api.enforcementplan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.enforcementplan.PlanAdjustment;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.UnexecutedItem;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The enforcement plan of a regulator for a year, on its way from draft to evaluation: the read model's document.
 *
 * @param version how many events were folded
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param planVersion 0 before the first draft
 * @param inForce whether inspections may refer to it
 * @param missing whether it was not drafted by its day
 * @param contents what is in force, or the draft where nothing is
 * @param proposed an amendment that is not approved yet
 * @param recordedAt when the last event was recorded
 */
public record EnforcementPlanView(
        EnforcementPlanId id,
        long version,
        String regulator,
        String regulatorName,
        RegionCode region,
        List<String> regionPath,
        int year,
        EnforcementPlanState state,
        int planVersion,
        boolean needsApproval,
        boolean inForce,
        @Nullable LocalDate draftBy,
        boolean missing,
        @Nullable PlanContents contents,
        @Nullable PlanContents proposed,
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        @Nullable String approvedBy,
        @Nullable String documentNumber,
        @Nullable LocalDate filedOn,
        @Nullable ResponsibleBody filedWith,
        List<PlanAdjustment> adjustments,
        List<UnexecutedItem> unexecuted,
        @Nullable String evaluation,
        @Nullable LocalDate closedOn,
        Instant recordedAt) {

    public EnforcementPlanView {
        regionPath = List.copyOf(regionPath);
        adjustments = List.copyOf(adjustments);
        unexecuted = List.copyOf(unexecuted);
    }
}
