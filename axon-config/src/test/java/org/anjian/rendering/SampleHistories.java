package org.anjian.rendering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.contract.SampleRecords;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.journal.RecordedEvent;

/** A record with plain values for every kind of document, up to the fact that the document tells. */
final class SampleHistories {

    static final String NUMBER = "（麒）应急文〔2026〕7号";

    private static final Instant RECORDED = Instant.parse("2026-03-02T02:00:00Z");
    private static final Map<Class<?>, Object> GIVEN = Map.of(
            EnterpriseId.class,
            new EnterpriseId("enterprise-91530302MA6K00001A"),
            CaseEvidenceKind.class,
            CaseEvidenceKind.TESTIMONY);

    private SampleHistories() {}

    /** The events. */
    static List<RecordedEvent> of(EnforcementDocumentKind kind) {
        List<Event> events = new ArrayList<>();
        for (Class<?> type : types(kind)) {
            events.add((Event) SampleRecords.of(type, GIVEN));
        }
        return IntStream.range(0, events.size())
                .mapToObj(i -> new RecordedEvent(
                        new EventInfo("event-" + i, kind.record().prefix() + "1", i, RECORDED, Map::of), events.get(i)))
                .toList();
    }

    /** The document of the last of them. */
    static EnforcementDocumentSubject document(EnforcementDocumentKind kind, List<RecordedEvent> history) {
        DocumentedRecord record = new DocumentedRecord(kind.record().prefix() + "1");
        Event fact = history.getLast().payload();
        return new EnforcementDocumentSubject(
                EnforcementDocumentId.of(record, kind, history.size()),
                kind,
                NUMBER,
                "qilin-emergency-bureau",
                record,
                history.size(),
                LegalTime.dayOf(fact.occurredAt()),
                new EnterpriseId("enterprise-91530302MA6K00001A"),
                "曲靖示范化工厂",
                fact.subject().region(),
                null);
    }

    private static List<Class<?>> types(EnforcementDocumentKind kind) {
        return switch (kind) {
            case INSPECTION_NOTICE ->
                List.of(InspectionOpened.class, InspectorsAssigned.class, InspectionNotified.class);
            case SCENE_RECORD ->
                List.of(
                        InspectionOpened.class,
                        InspectorsAssigned.class,
                        InspectionStarted.class,
                        FindingRecorded.class,
                        InspectionRecordSigned.class,
                        InspectionRecorded.class);
            case CORRECTIVE_ORDER -> List.of(CorrectionOrdered.class);
            case RECHECK_OPINION ->
                List.of(CorrectionOrdered.class, CorrectionRecorded.class, CorrectionVerified.class);
            case SCENE_MEASURE, ENFORCEMENT_MEASURE ->
                List.of(
                        EnforcementMeasureProposed.class,
                        EnforcementMeasureApproved.class,
                        EnforcementMeasureImposed.class);
            case FILING_APPROVAL -> List.of(PenaltyCaseOpened.class, CaseFiled.class);
            case INQUIRY_RECORD -> List.of(PenaltyCaseOpened.class, CaseFiled.class, EvidenceCollected.class);
            case PENALTY_NOTICE -> List.of(PenaltyCaseOpened.class, CaseFiled.class, PenaltyNoticeServed.class);
            case HEARING_NOTICE -> List.of(PenaltyCaseOpened.class, CaseFiled.class, HearingNotified.class);
            case PENALTY_DECISION -> List.of(PenaltyCaseOpened.class, CaseFiled.class, PenaltyDecided.class);
            case ON_SPOT_DECISION -> List.of(OnSpotPenaltyDecided.class);
            case NO_PENALTY_DECISION -> List.of(PenaltyCaseOpened.class, CaseFiled.class, NoPenaltyDecided.class);
            case SERVICE_RECEIPT -> decided(PenaltyDecisionServed.class);
            case INSTALMENT_APPROVAL -> decided(PenaltyDecisionServed.class, FineInstalmentsApproved.class);
            case DEMAND -> decided(PenaltyDecisionServed.class, PerformanceDemandServed.class);
            case COURT_APPLICATION ->
                decided(PenaltyDecisionServed.class, PerformanceDemandServed.class, CourtEnforcementApplied.class);
            case CASE_TRANSFER -> List.of(PenaltyCaseOpened.class, CaseFiled.class, CaseTransferredToJudicial.class);
            case CLOSING_APPROVAL -> decided(PenaltyDecisionServed.class, PenaltyCaseClosed.class);
        };
    }

    private static List<Class<?>> decided(Class<?>... then) {
        List<Class<?>> all = new ArrayList<>(List.of(PenaltyCaseOpened.class, CaseFiled.class, PenaltyDecided.class));
        all.addAll(List.of(then));
        return all;
    }
}
