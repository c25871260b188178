package org.anjian.api.penaltycase.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class PenaltyCaseBasis {

    private PenaltyCaseBasis() {}

    static LegalBasis of(PenaltyCaseEvent event) {
        return switch (event) {
            case AggravatingCircumstanceRecorded _ -> LegalBasis.of("QJ16-04c");
            case CaseFileArchived _, PenaltyCaseClosed _ -> LegalBasis.of("NL-CF47");
            case CaseFileReviewed _ -> LegalBasis.of("QJ16-07c");
            case CaseRecordAttached _, PenaltyDecisionPublished _, ThreeSystemsChecked _ -> LegalBasis.of("ML20-05e");
            case CaseRecordMarkedSecret _ -> LegalBasis.of("QJ22B-08b");
            case CaseFiled _, CaseTimeLimitExtended _, FilingRefused _, PenaltyCaseOpened _, PenaltyDecisionOverdue _ ->
                LegalBasis.of("NL-CF54");
            case CaseNotifiedToJudicialBodies _ -> LegalBasis.of("QJ16-14b");
            case CaseReviewed _ -> LegalBasis.of("QJ16-07b");
            case CaseTeamChanged _ -> LegalBasis.of("NL-CF42");
            case CaseTransferredToJudicial _, CrimeSuspected _, JudicialReplyRecorded _ -> LegalBasis.of("QJ16-14a");
            case CollectiveDiscussionHeld _ -> LegalBasis.of("QJ16-11c", "ML20-04a", "NL-CF57");
            case CourtEnforcementApplied _,
                    CourtEnforcementWindowClosing _,
                    CourtEnforcementWindowMissed _,
                    CourtRulingRecorded _ -> LegalBasis.of("QJ16-14c", "NL-QZ53");
            case CourtEnforcementWindowOpened _, PerformanceDemandServed _ -> LegalBasis.of("NL-QZ53");
            case DailyPenaltyImposed _, FailureToAbateFined _ -> LegalBasis.of("NL-AQ112");
            case DecisionServiceOverdue _, PenaltyDecisionServed _ -> LegalBasis.of("NL-CF61");
            case EvidenceCollected _, InvestigationConcluded _ -> LegalBasis.of("QJ22B-08a", "NL-CF54");
            case EvidencePreservationOverdue _, EvidencePreserved _, PreservedEvidenceDisposed _ ->
                LegalBasis.of("NL-CF56");
            case FineInstalmentsApproved _,
                    FinePaymentOverdue _,
                    InstalmentMissed _,
                    RemedyConcluded _,
                    RemedyFiled _ -> LegalBasis.of("NL-CF72");
            case FinePaid _ -> LegalBasis.of("NL-CF67");
            case HearingAbandoned _, HearingHeld _, HearingNotified _, HearingRequested _ -> LegalBasis.of("NL-CF63");
            case LegalReviewPassed _, LegalReviewRejected _ -> LegalBasis.of("ML20-04b", "NL-CF58");
            case LinkedCaseOpened _ -> LegalBasis.of("QX24-P3c");
            case NoPenaltyDecided _ -> LegalBasis.of("NL-CF29", "NL-CF57");
            case NoticeWindowClosed _, PenaltyNoticeServed _, StatementRecorded _, StatementReviewed _ ->
                LegalBasis.of("NL-CF44");
            case OnSpotDecisionFiled _, OnSpotPenaltyDecided _ -> LegalBasis.of("NL-CF51");
            case PenaltyCaseTakenOver _ -> LegalBasis.of("QJ16-17c");
            case PenaltyDecided _ -> LegalBasis.of("NL-CF57", "QJ22B-08a", "QJ16-07a");
            case PenaltyDecisionChanged _, PenaltyDecisionCorrected _, PenaltyDecisionRevoked _ ->
                LegalBasis.of("NL-CF57");
        };
    }
}
