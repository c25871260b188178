package org.anjian.api.selfcheck.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.ItemStanding;
import org.anjian.api.selfcheck.MeasureStanding;
import org.anjian.api.selfcheck.MeasureState;
import org.anjian.api.selfcheck.RaisedHazard;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.jspecify.annotations.Nullable;

/**
 * The self-inspection of an enterprise in a campaign, and the enforcement check of the same items: the read model's document.
 *
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param keyObjectSince since when it is a key object
 * @param items what was answered to each item
 * @param noItems the items answered no or in part
 * @param subjects the persons enrolled
 * @param signed the persons who signed the commitment
 * @param signedOn when the first signed
 * @param publishedOn when the commitments were shown
 * @param inspectedOn the first enforcement check
 * @param inspectedInPhaseOn the first that counts for its phase
 * @param revised what was revised in the last phase
 */
public record SelfCheckView(
        SelfInspectionId id,
        long version,
        CampaignId campaignId,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        String template,
        int templateVersion,
        LocalDate selfInspectionDueOn,
        LocalDate enforcementDueOn,
        LocalDate endsOn,
        @Nullable LocalDate keyObjectSince,
        @Nullable LocalDate startedOn,
        List<ItemStanding> items,
        List<Integer> noItems,
        @Nullable ItemAnswer principalAnswer,
        @Nullable String principalConclusion,
        @Nullable LocalDate completedOn,
        @Nullable Timeliness completed,
        List<PersonId> subjects,
        List<PersonId> signed,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate inspectedOn,
        @Nullable LocalDate inspectedInPhaseOn,
        List<RevisionKind> revised,
        @Nullable AcceptanceMode acceptanceMode,
        @Nullable LocalDate acceptanceHeldOn,
        @Nullable AcceptanceResult acceptance,
        int hazardsRaised,
        int hazardsOpen,
        List<RaisedHazard> hazards,
        @Nullable LocalDate closedOn,
        Instant recordedAt) {

    public SelfCheckView {
        regionPath = List.copyOf(regionPath);
        items = List.copyOf(items);
        noItems = List.copyOf(noItems);
        subjects = List.copyOf(subjects);
        signed = List.copyOf(signed);
        revised = List.copyOf(revised);
        hazards = List.copyOf(hazards);
    }

    /** The measures that an enterprise has a part in, and how they stand (八个一, QX24-E8). */
    public List<MeasureStanding> measures() {
        return List.of(
                new MeasureStanding(CampaignMeasure.SELF_INSPECTION, state(completedOn, startedOn)),
                // A commitment that is signed but not shown is not done (QX24-P2e).
                new MeasureStanding(CampaignMeasure.COMMITMENT, state(publishedOn, null)),
                new MeasureStanding(CampaignMeasure.ENFORCEMENT_INSPECTION, state(inspectedInPhaseOn, null)),
                new MeasureStanding(
                        CampaignMeasure.ACCEPTANCE,
                        acceptance == AcceptanceResult.PASSED ? MeasureState.DONE : state(null, acceptanceHeldOn)),
                // Of three kinds of documents (QX24-P4b).
                new MeasureStanding(
                        CampaignMeasure.SYSTEM_RESULTS,
                        revised.size() == RevisionKind.values().length
                                ? MeasureState.DONE
                                : revised.isEmpty() ? MeasureState.OPEN : MeasureState.PARTIAL));
    }

    private static MeasureState state(@Nullable LocalDate done, @Nullable LocalDate begun) {
        if (done != null) {
            return MeasureState.DONE;
        }
        return begun == null ? MeasureState.OPEN : MeasureState.PARTIAL;
    }
}
