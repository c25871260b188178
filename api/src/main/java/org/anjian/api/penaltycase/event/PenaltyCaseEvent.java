package org.anjian.api.penaltycase.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.penaltycase.PenaltyCaseSubject;

/** What can happen to a penalty case. */
public sealed interface PenaltyCaseEvent extends Event
        permits PenaltyCaseOpened,
                CaseFiled,
                FilingRefused,
                CaseTeamChanged,
                EvidenceCollected,
                EvidencePreserved,
                PreservedEvidenceDisposed,
                EvidencePreservationOverdue,
                AggravatingCircumstanceRecorded,
                CrimeSuspected,
                InvestigationConcluded,
                CaseReviewed,
                PenaltyNoticeServed,
                NoticeWindowClosed,
                StatementRecorded,
                StatementReviewed,
                HearingRequested,
                HearingNotified,
                HearingHeld,
                HearingAbandoned,
                LegalReviewPassed,
                LegalReviewRejected,
                CollectiveDiscussionHeld,
                CaseTimeLimitExtended,
                PenaltyDecisionOverdue,
                PenaltyDecided,
                NoPenaltyDecided,
                CaseTransferredToJudicial,
                CaseNotifiedToJudicialBodies,
                JudicialReplyRecorded,
                PenaltyDecisionServed,
                DecisionServiceOverdue,
                FinePaid,
                FineInstalmentsApproved,
                InstalmentMissed,
                FinePaymentOverdue,
                PerformanceDemandServed,
                CourtEnforcementWindowOpened,
                CourtEnforcementWindowClosing,
                CourtEnforcementWindowMissed,
                CourtEnforcementApplied,
                CourtRulingRecorded,
                RemedyFiled,
                RemedyConcluded,
                PenaltyDecisionCorrected,
                PenaltyDecisionChanged,
                PenaltyDecisionRevoked,
                DailyPenaltyImposed,
                LinkedCaseOpened,
                PenaltyCaseClosed,
                CaseFileArchived,
                CaseFileReviewed,
                CaseRecordAttached,
                CaseRecordMarkedSecret,
                PenaltyDecisionPublished,
                ThreeSystemsChecked,
                OnSpotPenaltyDecided,
                OnSpotDecisionFiled,
                PenaltyCaseTakenOver,
                FailureToAbateFined {

    /** The case, as it was known on that day. */
    PenaltyCaseSubject penaltyCase();

    @Override
    default EventSubject subject() {
        return new EventSubject(
                penaltyCase().number(),
                penaltyCase().enterpriseId(),
                penaltyCase().region());
    }

    @Override
    default LegalBasis restsOn() {
        return PenaltyCaseBasis.of(this);
    }
}
