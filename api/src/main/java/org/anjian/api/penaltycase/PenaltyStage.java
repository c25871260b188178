package org.anjian.api.penaltycase;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.penaltycase.event.AggravatingCircumstanceRecorded;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFileReviewed;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseNotifiedToJudicialBodies;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseRecordMarkedSecret;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.CaseTimeLimitExtended;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CollectiveDiscussionHeld;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowClosing;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowMissed;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowOpened;
import org.anjian.api.penaltycase.event.CourtRulingRecorded;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.DecisionServiceOverdue;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.EvidencePreservationOverdue;
import org.anjian.api.penaltycase.event.EvidencePreserved;
import org.anjian.api.penaltycase.event.FailureToAbateFined;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.HearingAbandoned;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.InstalmentMissed;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LegalReviewRejected;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.NoticeWindowClosed;
import org.anjian.api.penaltycase.event.OnSpotDecisionFiled;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionOverdue;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.event.PreservedEvidenceDisposed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.api.penaltycase.event.ThreeSystemsChecked;

/** The stages of a penalty case: the one state machine of the write side and of every fold (QJ16-06d). */
public enum PenaltyStage {
    /** Known, but not filed (线索). */
    CLUE,
    /** Filing was refused (不予立案). */
    NOT_FILED,
    /** Filed (立案). */
    FILED,
    /** Being investigated (调查取证). */
    INVESTIGATING,
    /** Investigated (调查终结). */
    CONCLUDED,
    /** Reviewed (案审). */
    CASE_REVIEWED,
    /** The party was told of the intended penalty; it may state its case (告知). */
    NOTICE_SERVED,
    /** The party asked for a hearing (申请听证). */
    HEARING_REQUESTED,
    /** The hearing was called (听证通知). */
    HEARING_NOTIFIED,
    /** The hearing was held or given up (听证结束). */
    HEARING_ENDED,
    /** Passed the legal review (法制审核通过). */
    LEGALLY_REVIEWED,
    /** Discussed and agreed by the heads (集体讨论). */
    DISCUSSED,
    /** The penalty was decided (处罚决定). */
    DECIDED,
    /** No penalty was imposed (不予处罚). */
    NO_PENALTY,
    /** With the police (移送司法). */
    TRANSFERRED,
    /** The decision was served (送达). */
    SERVED,
    /** The fine is paid in instalments (分期缴纳). */
    INSTALMENTS,
    /** The fine was not paid in time; the surcharge grows (逾期加处). */
    OVERDUE,
    /** Performance was demanded (催告). */
    DEMANDED,
    /** The court was asked to enforce (申请强制执行). */
    COURT_APPLIED,
    /** The court enforces (法院执行). */
    COURT_ENFORCED,
    /** Paid in full (缴清). */
    PAID,
    /** The decision is gone (撤销). */
    REVOKED,
    /** Taken over from another system, which tells no more. */
    TAKEN_OVER,
    /** Closed (结案). */
    CLOSED,
    /** The file is archived (归档). */
    ARCHIVED;

    private static final Set<PenaltyStage> BEFORE_DECISION = EnumSet.range(FILED, DISCUSSED);
    private static final Set<PenaltyStage> ENFORCED =
            EnumSet.of(SERVED, INSTALMENTS, OVERDUE, DEMANDED, COURT_APPLIED, COURT_ENFORCED);
    private static final Set<PenaltyStage> ENDED = EnumSet.of(NOT_FILED, CLOSED, ARCHIVED);

    /** Whether the case was filed and awaits a decision. */
    public boolean awaitsDecision() {
        return BEFORE_DECISION.contains(this);
    }

    /** Whether a served decision is being performed, so that money may come in. */
    public boolean isEnforced() {
        return ENFORCED.contains(this);
    }

    /** Whether anything may still happen to the case itself. */
    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /**
     * The stage after an event.
     *
     * @param event what happened in this stage
     */
    public PenaltyStage after(PenaltyCaseEvent event) {
        return switch (event) {
            case PenaltyCaseOpened opened -> CLUE;
            case CaseFiled filed -> FILED;
            case FilingRefused refused -> NOT_FILED;
            case EvidenceCollected collected -> this == FILED ? INVESTIGATING : this;
            case EvidencePreserved preserved -> this == FILED ? INVESTIGATING : this;
            case InvestigationConcluded concluded -> CONCLUDED;
            case CaseReviewed reviewed -> reviewed.opinion() == ReviewOpinion.APPROVED ? CASE_REVIEWED : INVESTIGATING;
            case PenaltyNoticeServed notice -> NOTICE_SERVED;
            case HearingRequested requested -> HEARING_REQUESTED;
            case HearingNotified notified -> HEARING_NOTIFIED;
            case HearingHeld held -> HEARING_ENDED;
            case HearingAbandoned abandoned -> HEARING_ENDED;
            case LegalReviewPassed passed -> LEGALLY_REVIEWED;
            case CollectiveDiscussionHeld discussion ->
                discussion.outcome() == DiscussionOutcome.AGREED ? DISCUSSED : this;
            case PenaltyDecided decided -> DECIDED;
            case NoPenaltyDecided decided -> NO_PENALTY;
            case CaseTransferredToJudicial transferred -> TRANSFERRED;
            case JudicialReplyRecorded reply -> reply.resumedStage() == null ? this : reply.resumedStage();
            case PenaltyDecisionServed served -> SERVED;
            case OnSpotPenaltyDecided decided -> SERVED;
            case FinePaid paid -> paid.openFen() + paid.openSurchargeFen() == 0 ? PAID : this;
            case FineInstalmentsApproved plan -> INSTALMENTS;
            case InstalmentMissed missed -> OVERDUE;
            case FinePaymentOverdue overdue -> OVERDUE;
            case PerformanceDemandServed demand -> DEMANDED;
            case CourtEnforcementApplied applied -> COURT_APPLIED;
            case CourtRulingRecorded ruling -> ruling.ruling() == CourtRuling.GRANTED ? COURT_ENFORCED : DEMANDED;
            case RemedyConcluded concluded -> concluded.outcome().ends() ? REVOKED : afterChange(concluded.openFen());
            case PenaltyDecisionChanged changed -> afterChange(changed.openFen());
            case PenaltyDecisionRevoked revoked -> REVOKED;
            case DailyPenaltyImposed daily -> this == PAID ? SERVED : this;
            case PenaltyCaseTakenOver takenOver -> TAKEN_OVER;
            case PenaltyCaseClosed closed -> CLOSED;
            case CaseFileArchived archived -> ARCHIVED;
            case CaseTeamChanged beside -> this;
            case PreservedEvidenceDisposed beside -> this;
            case EvidencePreservationOverdue beside -> this;
            case AggravatingCircumstanceRecorded beside -> this;
            case CrimeSuspected beside -> this;
            case NoticeWindowClosed beside -> this;
            case StatementRecorded beside -> this;
            case StatementReviewed beside -> this;
            case LegalReviewRejected beside -> this;
            case CaseTimeLimitExtended beside -> this;
            case PenaltyDecisionOverdue beside -> this;
            case CaseNotifiedToJudicialBodies beside -> this;
            case DecisionServiceOverdue beside -> this;
            case CourtEnforcementWindowOpened beside -> this;
            case CourtEnforcementWindowClosing beside -> this;
            case CourtEnforcementWindowMissed beside -> this;
            case RemedyFiled beside -> this;
            case PenaltyDecisionCorrected beside -> this;
            case LinkedCaseOpened beside -> this;
            case OnSpotDecisionFiled beside -> this;
            case FailureToAbateFined beside -> this;
            case CaseFileReviewed beside -> this;
            case CaseRecordAttached beside -> this;
            case CaseRecordMarkedSecret beside -> this;
            case PenaltyDecisionPublished beside -> this;
            case ThreeSystemsChecked beside -> this;
        };
    }

    /** A smaller fine may be paid already; while nothing was to be paid yet, the stage stays. */
    private PenaltyStage afterChange(long openFen) {
        return isEnforced() && this != SERVED && openFen == 0 ? PAID : this;
    }
}
