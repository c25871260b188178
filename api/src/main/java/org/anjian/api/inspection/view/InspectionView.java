package org.anjian.api.inspection.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingTransfer;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.OnSiteRecord;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.inspection.VisitWarning;
import org.anjian.api.operation.OperationId;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Handled;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An inspection from plan to publication: the read model's document.
 *
 * @param version how many events were folded
 * @param shownTo the enterprise, once it may know of the inspection
 * @param regionPath the regions whose readers may see it
 * @param concealed whether only its officers may know of it
 * @param layer null where it was taken over
 * @param team the accounts of its officers and assistants
 * @param records those that are not confidential
 * @param confidentialRecords how many more there are
 * @param confidentialNumbers which
 * @param opinion what the enterprise said
 * @param ending why it was aborted, or how it was obstructed
 * @param recordedAt when the last event was recorded
 */
public record InspectionView(
        InspectionId id,
        long version,
        EnterpriseId enterpriseId,
        @Nullable EnterpriseId shownTo,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        String regulator,
        InspectionMode mode,
        InspectionState state,
        boolean concealed,
        @Nullable InspectionLayer layer,
        @Nullable EnforcementForm form,
        List<InspectionMatter> matters,
        @Nullable LocalDate scheduledOn,
        @Classified(Level.INTERNAL) @Nullable String purpose,
        @Classified(Level.INTERNAL) @Nullable EnforcementPlanId planId,
        @Classified(Level.INTERNAL) @Nullable String planItem,
        boolean offPlan,
        @Classified(Level.INTERNAL) @Nullable String offPlanReason,
        @Nullable ChecklistReference checklist,
        List<String> experts,
        List<ResponsibleBody> participants,
        @Nullable OperationId operationId,
        @Classified(Level.INTERNAL) @Nullable RandomDrawId drawId,
        @Nullable EntrustmentId entrustmentId,
        @Classified(Level.INTERNAL) List<VisitWarning> warnings,
        List<String> team,
        List<AssignedOfficer> officers,
        List<String> assistants,
        LocalDate openedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate startedOn,
        @Nullable String accompaniedBy,
        List<CheckedItem> items,
        List<Finding> findings,
        int findingCount,
        int hazardCount,
        List<FindingTransfer> transfers,
        @Classified(Level.CASE_TEAM) List<ProcessRecord> records,
        int confidentialRecords,
        @Classified(Level.SECRET) List<Integer> confidentialNumbers,
        @Nullable OnSiteRecord record,
        @Nullable String opinion,
        @Nullable LocalDate signedOn,
        @Nullable String signatory,
        @Nullable String signatureRefusal,
        @Nullable String conclusion,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate publishBy,
        @Nullable LocalDate publishedOn,
        boolean disclosureOverdue,
        @Nullable String ending,
        @Nullable SourceRecord source,
        @Classified(Level.INTERNAL) @Nullable String office,
        @Classified(Level.INTERNAL) @Nullable String accident,
        Instant recordedAt)
        implements Handled {

    public InspectionView {
        regionPath = List.copyOf(regionPath);
        matters = List.copyOf(matters);
        experts = List.copyOf(experts);
        participants = List.copyOf(participants);
        warnings = List.copyOf(warnings);
        team = List.copyOf(team);
        officers = List.copyOf(officers);
        assistants = List.copyOf(assistants);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        transfers = List.copyOf(transfers);
        records = List.copyOf(records);
        confidentialNumbers = List.copyOf(confidentialNumbers);
    }
}
