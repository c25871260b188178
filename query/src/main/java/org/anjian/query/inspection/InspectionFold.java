package org.anjian.query.inspection;

import java.time.LocalDate;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.FindingTransfer;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.ChecklistItemChecked;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.EnterpriseViewRecorded;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.inspection.event.InspectionAborted;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.event.InspectionObstructed;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionResultPublished;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.SignatureRefusalRecorded;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The inspections (监督检查): one document each. */
public final class InspectionFold implements FoldedModel<InspectionEvent, InspectionView> {

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public String aggregateType() {
        return "Inspection";
    }

    @Override
    public String idPrefix() {
        return "inspection-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<InspectionEvent> eventType() {
        return InspectionEvent.class;
    }

    @Override
    public Class<InspectionView> viewType() {
        return InspectionView.class;
    }

    @Override
    public InspectionView fold(@Nullable InspectionView before, InspectionEvent event, EventInfo info) {
        InspectionSheet sheet = before == null ? new InspectionSheet() : new InspectionSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        sheet.state = InspectionState.after(sheet.state, event);
        sheet.concealed = event.inspection().concealment() == Concealment.CONCEALED;
        switch (event) {
            case InspectionOpened e -> InspectionOpening.take(sheet, e, day);
            case InspectionTakenOver e -> InspectionOpening.take(sheet, e, day);
            case InspectorsAssigned e -> {
                sheet.officers.clear();
                sheet.officers.addAll(e.officers());
                team(sheet);
            }
            case AssistantsAssigned e -> {
                sheet.assistants.clear();
                sheet.assistants.addAll(e.assistants());
                team(sheet);
            }
            case OfficerRecused e -> {
                sheet.officers.removeIf(officer -> officer.account().equals(e.officer()));
                team(sheet);
            }
            case InspectionNotified e -> sheet.notifiedOn = day;
            case InspectionStarted e -> {
                sheet.startedOn = day;
                sheet.accompaniedBy = e.accompaniedBy();
            }
            case ChecklistItemChecked e -> {
                sheet.items.removeIf(item -> item.item() == e.checked().item());
                sheet.items.add(e.checked());
            }
            case FindingRecorded e -> sheet.findings.add(e.finding());
            case ProcessRecordAttached e -> attach(sheet, e);
            case ConfidentialityMarked e -> {
                if (sheet.records.removeIf(
                        record -> record.number() == e.record().number())) {
                    sheet.confidentialNumbers.add(e.record().number());
                }
            }
            case EnterpriseViewRecorded e -> sheet.opinion = e.opinion();
            case InspectionRecorded e -> sheet.record = e.record();
            case InspectionRecordSigned e -> {
                sheet.signedOn = day;
                sheet.signatory = e.signatory();
            }
            case SignatureRefusalRecorded e -> sheet.signatureRefusal = e.reason();
            case InspectionCompleted e -> {
                sheet.conclusion = e.conclusion();
                sheet.completedOn = day;
                sheet.publishBy = e.publishBy();
            }
            case TakenOverInspectionClosed e -> sheet.completedOn = day;
            case InspectionResultPublished e -> sheet.publishedOn = day;
            case InspectionDisclosureOverdue e -> sheet.disclosureOverdue = true;
            case InspectionAborted e -> sheet.ending = e.reason();
            case InspectionObstructed e -> sheet.ending = e.circumstances();
            case FindingTransferred e ->
                sheet.transfers.add(new FindingTransfer(e.number(), e.to(), day, e.acknowledgeBy(), null, false));
            case FindingTransferAcknowledged e ->
                sheet.transfers.replaceAll(transfer -> transfer.number() == e.number()
                        ? new FindingTransfer(
                                transfer.number(),
                                transfer.to(),
                                transfer.transferredOn(),
                                transfer.acknowledgeBy(),
                                day,
                                transfer.overdue())
                        : transfer);
            case FindingTransferUnacknowledged e ->
                sheet.transfers.replaceAll(transfer -> transfer.number() == e.number()
                        ? new FindingTransfer(
                                transfer.number(),
                                transfer.to(),
                                transfer.transferredOn(),
                                transfer.acknowledgeBy(),
                                transfer.acknowledgedOn(),
                                true)
                        : transfer);
        }
        return sheet.view(event.inspection(), info);
    }

    /** What is confidential is in no document that others read; only how many there are. */
    private static void attach(InspectionSheet sheet, ProcessRecordAttached event) {
        if (event.secrecy() == null) {
            sheet.records.add(event.record());
        } else {
            sheet.confidentialNumbers.add(event.record().number());
        }
    }

    private static void team(InspectionSheet sheet) {
        sheet.team.clear();
        sheet.officers.forEach(officer -> sheet.team.add(officer.account()));
        sheet.team.addAll(sheet.assistants);
    }
}
