package org.anjian.api.inspection.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class InspectionBasis {

    private InspectionBasis() {}

    static LegalBasis of(InspectionEvent event) {
        return switch (event) {
            case AssistantsAssigned _ -> LegalBasis.of("QJ16-11d");
            case ChecklistItemChecked _, InspectionObstructed _, InspectionStarted _ -> LegalBasis.of("NL-AQ67");
            case ConfidentialityMarked _ -> LegalBasis.of("QJ22B-08b");
            case EnterpriseViewRecorded _, InspectionRecordSigned _, InspectionRecorded _, SignatureRefusalRecorded _ ->
                LegalBasis.of("NL-AQ68");
            case FindingRecorded _ -> LegalBasis.of("NL-AQ65");
            case FindingTransferAcknowledged _, FindingTransferUnacknowledged _, FindingTransferred _ ->
                LegalBasis.of("NL-AQ69", "QJ16-08b");
            case InspectionAborted _, InspectionOpened _ -> LegalBasis.of("QJ22B-06a");
            case InspectionCompleted _, InspectionDisclosureOverdue _, InspectionResultPublished _ ->
                LegalBasis.of("ML20-05d");
            case InspectionNotified _ -> LegalBasis.of("QX24-R3");
            case InspectionTakenOver _, TakenOverInspectionClosed _ -> LegalBasis.of("QJ16-17c");
            case InspectorsAssigned _, OfficerRecused _ -> LegalBasis.of("NL-CF42");
            case ProcessRecordAttached _ -> LegalBasis.of("QJ16-06e");
        };
    }
}
