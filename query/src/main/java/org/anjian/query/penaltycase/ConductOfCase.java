package org.anjian.query.penaltycase;

import java.time.LocalDate;
import org.anjian.api.penaltycase.DiscussionOutcome;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.event.AggravatingCircumstanceRecorded;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.CaseTimeLimitExtended;
import org.anjian.api.penaltycase.event.CollectiveDiscussionHeld;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LegalReviewRejected;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecisionOverdue;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.StatementRecorded;

/** How a case came to its decision, as its document tells it. */
final class ConductOfCase {

    private ConductOfCase() {}

    /** Enters an event; false where it does not belong here. */
    static boolean enter(PenaltyCaseSheet sheet, PenaltyCaseEvent event, LocalDate day) {
        switch (event) {
            case PenaltyCaseOpened e -> {
                sheet.origin = e.origin();
                sheet.allegation = e.allegation();
                sheet.accident = e.accident();
                sheet.linkedCase = e.linkedCase();
                sheet.team = e.team();
                sheet.violates(e.violations());
            }
            case CaseFiled e -> {
                sheet.filedOn = day;
                sheet.decideBy = e.decideBy();
                sheet.levelReason = e.levelReason();
                sheet.team = e.team();
                sheet.violates(e.violations());
            }
            case CaseTeamChanged e -> sheet.team = e.team();
            case EvidenceCollected e -> sheet.evidence = e.evidenceNumber();
            case AggravatingCircumstanceRecorded e -> {
                if (!sheet.circumstances.contains(e.circumstance())) {
                    sheet.circumstances.add(e.circumstance());
                }
            }
            case CrimeSuspected e -> sheet.crimeSuspected = true;
            case InvestigationConcluded e -> {
                sheet.concludedOn = day;
                sheet.traits = e.traits();
                sheet.violates(e.violations());
            }
            case PenaltyNoticeServed e -> {
                sheet.noticeOn = day;
                sheet.statementUntil = e.statementUntil();
                sheet.hearingUntil = e.hearingUntil();
                sheet.intendedFen = e.intendedFen();
                sheet.legallyReviewed = false;
                sheet.discussed = false;
            }
            case StatementRecorded e -> sheet.stated |= e.kind() == StatementKind.STATEMENT;
            case HearingNotified e -> sheet.hearingOn = e.heldOn();
            case HearingHeld e -> sheet.heard = true;
            case LegalReviewPassed e -> sheet.legallyReviewed = true;
            case LegalReviewRejected e -> sheet.legallyReviewed = false;
            case CollectiveDiscussionHeld e -> sheet.discussed = e.outcome() == DiscussionOutcome.AGREED;
            case CaseTimeLimitExtended e -> {
                sheet.decideBy = e.decideBy();
                sheet.decisionOverdue = false;
            }
            case PenaltyDecisionOverdue e -> sheet.decisionOverdue = true;
            case JudicialReplyRecorded e -> {
                if (e.reply() == JudicialReply.NOT_FILED) {
                    sheet.crimeSuspected = false;
                    sheet.decideBy = e.decideBy();
                    sheet.decisionOverdue = false;
                }
            }
            case LinkedCaseOpened e -> sheet.linkedCase = e.linkedCase();
            default -> {
                return false;
            }
        }
        return true;
    }
}
