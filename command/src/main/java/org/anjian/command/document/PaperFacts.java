package org.anjian.command.document;

import java.util.List;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.message.Event;
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
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** Which fact of a record each kind of document tells: a document is issued from when its fact is on record. */
final class PaperFacts {

    private PaperFacts() {}

    /** Whether documents of that kind tell of that event. */
    static boolean tells(EnforcementDocumentKind kind, Event event) {
        return switch (kind) {
            case INSPECTION_NOTICE -> event instanceof InspectionNotified;
            case SCENE_RECORD -> event instanceof InspectionRecorded;
            case CORRECTIVE_ORDER -> event instanceof CorrectionOrdered;
            case RECHECK_OPINION ->
                event instanceof CorrectionVerified
                        || event instanceof CorrectionRejected
                        || event instanceof SuspensionReinspectionPassed
                        || event instanceof SuspensionReinspectionFailed;
            case SCENE_MEASURE, ENFORCEMENT_MEASURE -> event instanceof EnforcementMeasureImposed;
            case FILING_APPROVAL -> event instanceof CaseFiled;
            case INQUIRY_RECORD -> event instanceof EvidenceCollected collected && isInquiry(collected.kind());
            case PENALTY_NOTICE -> event instanceof PenaltyNoticeServed;
            case HEARING_NOTICE -> event instanceof HearingNotified;
            case PENALTY_DECISION -> event instanceof PenaltyDecided;
            case ON_SPOT_DECISION -> event instanceof OnSpotPenaltyDecided;
            case NO_PENALTY_DECISION -> event instanceof NoPenaltyDecided;
            case SERVICE_RECEIPT -> event instanceof PenaltyNoticeServed || event instanceof PenaltyDecisionServed;
            case INSTALMENT_APPROVAL -> event instanceof FineInstalmentsApproved;
            case DEMAND -> event instanceof PerformanceDemandServed;
            case COURT_APPLICATION -> event instanceof CourtEnforcementApplied;
            case CASE_TRANSFER -> event instanceof CaseTransferredToJudicial;
            case CLOSING_APPROVAL -> event instanceof PenaltyCaseClosed;
        };
    }

    /**
     * The fact that a document is to tell.
     *
     * @param seen the history up to the version that the document is rendered from
     * @param factVersion which fact; the last one where null
     * @throws RefusedException {@link DocumentRefusal#FACT_UNKNOWN}, {@link DocumentRefusal#FACT_NOT_RECORDED},
     *     {@link DocumentRefusal#MEASURE_OF_ANOTHER_KIND}
     */
    static RecordedFact find(EnforcementDocumentKind kind, List<RecordedFact> seen, @Nullable Long factVersion) {
        RecordedFact fact = seen.stream()
                .filter(candidate -> tells(kind, candidate.event()))
                .filter(candidate -> factVersion == null || candidate.version() == factVersion)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> missing(kind, factVersion));
        if (fact.event() instanceof EnforcementMeasureImposed imposed
                && kind != documentOf(imposed.measure().kind())) {
            throw new RefusedException(DocumentRefusal.MEASURE_OF_ANOTHER_KIND, "kind");
        }
        return fact;
    }

    private static RefusedException missing(EnforcementDocumentKind kind, @Nullable Long factVersion) {
        return factVersion == null
                ? new RefusedException(
                        Refusal.of(DocumentRefusal.FACT_NOT_RECORDED, "kind").underRule(kind.rule()))
                : new RefusedException(DocumentRefusal.FACT_UNKNOWN, "factVersion");
    }

    /**
     * An act that was revoked is told by no new document.
     *
     * @throws RefusedException {@link DocumentRefusal#ACT_REVOKED}
     */
    static void requireStanding(EnforcementDocumentKind kind, RecordedFact fact, List<RecordedFact> history) {
        if (history.stream()
                .filter(later -> later.version() > fact.version())
                .anyMatch(later -> revokes(kind, later.event()))) {
            throw new RefusedException(DocumentRefusal.ACT_REVOKED, "kind");
        }
    }

    private static boolean revokes(EnforcementDocumentKind kind, Event event) {
        return switch (kind) {
            case CORRECTIVE_ORDER, RECHECK_OPINION -> event instanceof CorrectionOrderRevoked;
            case PENALTY_DECISION, ON_SPOT_DECISION, INSTALMENT_APPROVAL, DEMAND, COURT_APPLICATION ->
                event instanceof PenaltyDecisionRevoked
                        || event instanceof RemedyConcluded concluded
                                && concluded.outcome().ends();
            case INSPECTION_NOTICE,
                    SCENE_RECORD,
                    SCENE_MEASURE,
                    ENFORCEMENT_MEASURE,
                    FILING_APPROVAL,
                    INQUIRY_RECORD,
                    PENALTY_NOTICE,
                    HEARING_NOTICE,
                    NO_PENALTY_DECISION,
                    SERVICE_RECEIPT,
                    CASE_TRANSFER,
                    CLOSING_APPROVAL -> false;
        };
    }

    /** Seizures and the cutting off of supplies are compulsory measures; what else is imposed is decided on the scene. */
    private static EnforcementDocumentKind documentOf(MeasureKind measure) {
        return measure.isSeizure() || measure.forcesRefusedDecision()
                ? EnforcementDocumentKind.ENFORCEMENT_MEASURE
                : EnforcementDocumentKind.SCENE_MEASURE;
    }

    private static boolean isInquiry(CaseEvidenceKind kind) {
        return kind == CaseEvidenceKind.TESTIMONY || kind == CaseEvidenceKind.PARTY_STATEMENT;
    }
}
