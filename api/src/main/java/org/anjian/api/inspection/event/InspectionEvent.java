package org.anjian.api.inspection.event;

import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to an inspection. */
public sealed interface InspectionEvent extends Event
        permits InspectionOpened,
                InspectorsAssigned,
                AssistantsAssigned,
                OfficerRecused,
                InspectionNotified,
                InspectionStarted,
                ChecklistItemChecked,
                FindingRecorded,
                ProcessRecordAttached,
                ConfidentialityMarked,
                EnterpriseViewRecorded,
                InspectionRecorded,
                InspectionRecordSigned,
                SignatureRefusalRecorded,
                InspectionCompleted,
                InspectionResultPublished,
                InspectionDisclosureOverdue,
                InspectionAborted,
                InspectionObstructed,
                FindingTransferred,
                FindingTransferAcknowledged,
                FindingTransferUnacknowledged,
                InspectionTakenOver,
                TakenOverInspectionClosed {

    /** What it happened to. */
    InspectionSubject inspection();

    @Override
    default EventSubject subject() {
        return new EventSubject(
                null,
                inspection().concealment() == Concealment.CONCEALED
                        ? null
                        : inspection().enterpriseId(),
                inspection().region());
    }

    @Override
    default LegalBasis restsOn() {
        return InspectionBasis.of(this);
    }
}
