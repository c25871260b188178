package org.anjian.query.penaltycase;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.jspecify.annotations.Nullable;

/** What was decided and what became of it, as the document of the case tells it. */
final class FateOfDecision {

    private FateOfDecision() {}

    static void enter(PenaltyCaseSheet sheet, PenaltyCaseEvent event, LocalDate day) {
        switch (event) {
            case PenaltyDecided e -> {
                sheet.decisionNumber = e.decisionNumber();
                decided(sheet, day, e.fineFen());
                sheet.violates(e.violations());
            }
            case OnSpotPenaltyDecided e -> {
                sheet.procedure = Procedure.ON_THE_SPOT;
                sheet.origin = e.origin();
                sheet.allegation = e.facts();
                sheet.levelReason = e.levelReason();
                sheet.team = e.team();
                sheet.decisionNumber = e.decisionNumber();
                sheet.violates(e.violations());
                decided(sheet, day, e.fineFen());
                served(sheet, day, e.payBy(), e.courtFrom(), e.courtUntil());
            }
            case PenaltyCaseTakenOver e -> {
                sheet.procedure = Procedure.FOREIGN;
                sheet.origin = new CaseOrigin(CaseOriginKind.OTHER_SYSTEM, e.inspection());
                sheet.allegation = e.description();
                sheet.accident = e.accident();
                sheet.citationType = e.citationType();
                sheet.sourceRecord = e.source();
                sheet.articles = List.of(e.article());
                decided(sheet, day, e.initialFen());
            }
            case NoPenaltyDecided e -> {
                sheet.decisionNumber = e.decisionNumber();
                sheet.noPenaltyGround = e.ground();
            }
            case PenaltyDecisionServed e -> served(sheet, day, e.payBy(), e.courtFrom(), e.courtUntil());
            case FinePaid e -> sheet.paidFen += e.amountFen();
            case DailyPenaltyImposed e -> {
                sheet.dailyFen += e.amountFen();
                sheet.finalFen = (sheet.finalFen == null ? 0 : sheet.finalFen) + e.amountFen();
            }
            case RemedyFiled e -> {
                sheet.contestedOn = sheet.contestedOn == null ? day : sheet.contestedOn;
                sheet.reconsidered |= e.kind() == RemedyKind.RECONSIDERATION;
                sheet.litigated |= e.kind() == RemedyKind.LITIGATION;
            }
            case RemedyConcluded e -> {
                sheet.overturned |= e.outcome().overturns();
                sheet.courtFrom = e.courtFrom();
                sheet.courtUntil = e.courtUntil();
                if (e.outcome().ends()) {
                    sheet.revokedOn = day;
                    gone(sheet);
                } else {
                    sheet.finalFen = e.fineFen() + sheet.dailyFen;
                }
            }
            case PenaltyDecisionChanged e ->
                sheet.finalFen = e.fineFen() == null ? null : Long.valueOf(e.fineFen() + sheet.dailyFen);
            case PenaltyDecisionRevoked e -> {
                sheet.revokedOn = day;
                // A fine that is gone is no fine of nothing: the source may still show what it was.
                if (e.kind() != RevocationKind.DELETED_AT_SOURCE) {
                    gone(sheet);
                }
            }
            case CourtEnforcementApplied e -> sheet.courtAppliedOn = day;
            case PenaltyCaseClosed e -> sheet.closedOn = day;
            case CaseFileArchived e -> sheet.archivedOn = day;
            default -> {}
        }
    }

    private static void gone(PenaltyCaseSheet sheet) {
        sheet.finalFen = 0L;
        sheet.dailyFen = 0;
    }

    private static void decided(PenaltyCaseSheet sheet, LocalDate day, @Nullable Long fineFen) {
        sheet.decidedOn = day;
        sheet.initialFen = fineFen;
        sheet.finalFen = fineFen;
    }

    private static void served(
            PenaltyCaseSheet sheet, LocalDate day, LocalDate payBy, LocalDate courtFrom, LocalDate courtUntil) {
        sheet.servedOn = day;
        sheet.payBy = payBy;
        sheet.courtFrom = courtFrom;
        sheet.courtUntil = courtUntil;
    }
}
