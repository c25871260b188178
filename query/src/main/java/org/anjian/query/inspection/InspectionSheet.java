package org.anjian.query.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.FindingTransfer;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.OnSiteRecord;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.inspection.VisitWarning;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.operation.OperationId;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class InspectionSheet {

    final List<String> regionPath = new ArrayList<>();
    InspectionState state;
    boolean concealed;

    @Nullable
    InspectionLayer layer;

    @Nullable
    EnforcementForm form;

    final List<InspectionMatter> matters = new ArrayList<>();

    @Nullable
    LocalDate scheduledOn;

    @Nullable
    String purpose;

    @Nullable
    EnforcementPlanId planId;

    @Nullable
    String planItem;

    boolean offPlan;

    @Nullable
    String offPlanReason;

    @Nullable
    ChecklistReference checklist;

    final List<String> experts = new ArrayList<>();
    final List<ResponsibleBody> participants = new ArrayList<>();

    @Nullable
    OperationId operationId;

    @Nullable
    RandomDrawId drawId;

    @Nullable
    EntrustmentId entrustmentId;

    final List<VisitWarning> warnings = new ArrayList<>();
    final List<String> team = new ArrayList<>();
    final List<AssignedOfficer> officers = new ArrayList<>();
    final List<String> assistants = new ArrayList<>();
    LocalDate openedOn;

    @Nullable
    LocalDate notifiedOn;

    @Nullable
    LocalDate startedOn;

    @Nullable
    String accompaniedBy;

    final List<CheckedItem> items = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<FindingTransfer> transfers = new ArrayList<>();
    final List<ProcessRecord> records = new ArrayList<>();
    final List<Integer> confidentialNumbers = new ArrayList<>();

    @Nullable
    OnSiteRecord record;

    @Nullable
    String opinion;

    @Nullable
    LocalDate signedOn;

    @Nullable
    String signatory;

    @Nullable
    String signatureRefusal;

    @Nullable
    String conclusion;

    @Nullable
    LocalDate completedOn;

    @Nullable
    LocalDate publishBy;

    @Nullable
    LocalDate publishedOn;

    boolean disclosureOverdue;

    @Nullable
    String ending;

    @Nullable
    SourceRecord source;

    @Nullable
    String office;

    @Nullable
    String accident;

    InspectionSheet() {}

    InspectionSheet(InspectionView view) {
        regionPath.addAll(view.regionPath());
        state = view.state();
        concealed = view.concealed();
        layer = view.layer();
        form = view.form();
        matters.addAll(view.matters());
        scheduledOn = view.scheduledOn();
        purpose = view.purpose();
        planId = view.planId();
        planItem = view.planItem();
        offPlan = view.offPlan();
        offPlanReason = view.offPlanReason();
        checklist = view.checklist();
        experts.addAll(view.experts());
        participants.addAll(view.participants());
        operationId = view.operationId();
        drawId = view.drawId();
        entrustmentId = view.entrustmentId();
        warnings.addAll(view.warnings());
        team.addAll(view.team());
        officers.addAll(view.officers());
        assistants.addAll(view.assistants());
        openedOn = view.openedOn();
        notifiedOn = view.notifiedOn();
        startedOn = view.startedOn();
        accompaniedBy = view.accompaniedBy();
        items.addAll(view.items());
        findings.addAll(view.findings());
        transfers.addAll(view.transfers());
        records.addAll(view.records());
        confidentialNumbers.addAll(view.confidentialNumbers());
        record = view.record();
        opinion = view.opinion();
        signedOn = view.signedOn();
        signatory = view.signatory();
        signatureRefusal = view.signatureRefusal();
        conclusion = view.conclusion();
        completedOn = view.completedOn();
        publishBy = view.publishBy();
        publishedOn = view.publishedOn();
        disclosureOverdue = view.disclosureOverdue();
        ending = view.ending();
        source = view.source();
        office = view.office();
        accident = view.accident();
    }

    /** How many findings are hazards. */
    private int hazards() {
        return (int) findings.stream()
                .filter(finding -> finding.kind() == FindingKind.HAZARD)
                .count();
    }

    /** The view after the event. */
    InspectionView view(InspectionSubject subject, EventInfo info) {
        return new InspectionView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                concealed ? null : subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                regionPath,
                subject.sector(),
                subject.regulator(),
                subject.mode(),
                state,
                concealed,
                layer,
                form,
                matters,
                scheduledOn,
                purpose,
                planId,
                planItem,
                offPlan,
                offPlanReason,
                checklist,
                experts,
                participants,
                operationId,
                drawId,
                entrustmentId,
                warnings,
                team,
                officers,
                assistants,
                openedOn,
                notifiedOn,
                startedOn,
                accompaniedBy,
                items,
                findings,
                findings.size(),
                hazards(),
                transfers,
                records,
                confidentialNumbers.size(),
                confidentialNumbers,
                record,
                opinion,
                signedOn,
                signatory,
                signatureRefusal,
                conclusion,
                completedOn,
                publishBy,
                publishedOn,
                disclosureOverdue,
                ending,
                source,
                office,
                accident,
                info.recordedAt());
    }
}
