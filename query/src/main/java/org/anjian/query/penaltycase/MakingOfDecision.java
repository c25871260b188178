package org.anjian.query.penaltycase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SurchargePause;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.FailureToAbateFined;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.readmodel.LastEntries;

/** How a decision was made, attacked and changed, as its document tells it. */
final class MakingOfDecision {

    private MakingOfDecision() {}

    /** Enters an event; false where it does not belong here. */
    static boolean enter(PenaltyDecisionSheet sheet, PenaltyCaseEvent event, LocalDate day) {
        switch (event) {
            case PenaltyDecided e -> {
                decided(sheet, day, Procedure.ORDINARY, e.decisionNumber());
                sheet.facts = e.facts();
                sheet.basis = e.basis();
                sheet.articles = articles(e.violations());
                sheet.fines = e.fines();
                sheet.kinds = e.kinds();
                sheet.confiscationFen = e.confiscationFen();
                sheet.deviationReason = e.deviationReason();
                sheet.serveBy = e.serveBy();
                sheet.initialFen = e.fineFen();
                sheet.amount(e, day, e.fineFen(), e.basis());
            }
            case OnSpotPenaltyDecided e -> {
                decided(sheet, day, Procedure.ON_THE_SPOT, e.decisionNumber());
                sheet.facts = e.facts();
                sheet.articles = articles(e.violations());
                sheet.fines = e.fines();
                sheet.kinds = e.kinds();
                sheet.initialFen = e.fineFen();
                sheet.amount(e, day, e.fineFen(), e.facts());
                sheet.servedOn = day;
                sheet.days = new PenaltyDecisionSheet.EnforcementDays(
                        e.payBy(), e.reviewUntil(), e.suitUntil(), e.courtFrom(), e.courtUntil());
                Performance.owe(sheet, e.decisionNumber(), e.fineFen(), e.payBy(), e.surchargePerMille());
            }
            case PenaltyCaseTakenOver e -> {
                decided(sheet, day, Procedure.FOREIGN, e.source().key());
                sheet.facts = e.description();
                sheet.articles = List.of(e.article());
                sheet.kinds = List.of(PenaltyKind.FINE);
                sheet.initialFen = e.initialFen();
                sheet.takenOver = e;
                sheet.amount(e, day, e.initialFen(), e.citationType());
            }
            case FailureToAbateFined e -> sheet.failureToAbateFen = e.amountFen();
            case RemedyFiled e -> {
                sheet.contestedOn = sheet.contestedOn == null ? day : sheet.contestedOn;
                LastEntries.add(
                        PenaltyDecisionView.KEPT,
                        sheet.remedies,
                        new PenaltyDecisionView.RemedyEntry(e.kind(), e.body(), day, null, null));
                sheet.account = sheet.account.paused(SurchargePause.REMEDY, day);
            }
            case RemedyConcluded e -> concluded(sheet, e, day);
            case PenaltyDecisionCorrected e ->
                LastEntries.add(
                        PenaltyDecisionView.KEPT,
                        sheet.corrections,
                        new PenaltyDecisionView.CorrectionEntry(e.previous(), e.corrected(), e.reason(), day));
            case PenaltyDecisionChanged e -> {
                if (e.fineFen() == null) {
                    sheet.amount(e, day, null, e.reason());
                } else {
                    changed(sheet, e, day, e.fineFen(), e.reason());
                }
            }
            case PenaltyDecisionRevoked e -> {
                sheet.revokedOn = day;
                if (e.kind() != RevocationKind.DELETED_AT_SOURCE) {
                    sheet.amount(e, day, 0L, e.reason());
                }
                sheet.account = FineAccount.EMPTY;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void decided(PenaltyDecisionSheet sheet, LocalDate day, Procedure procedure, String number) {
        sheet.decidedOn = day;
        sheet.procedure = procedure;
        sheet.decisionNumber = number;
    }

    private static void concluded(PenaltyDecisionSheet sheet, RemedyConcluded e, LocalDate day) {
        if (!sheet.remedies.isEmpty()) {
            PenaltyDecisionView.RemedyEntry filed = sheet.remedies.removeLast();
            sheet.remedies.add(
                    new PenaltyDecisionView.RemedyEntry(filed.kind(), filed.body(), filed.filedOn(), e.outcome(), day));
        }
        sheet.overturned |= e.outcome().overturns();
        sheet.account = sheet.account.resumed(SurchargePause.REMEDY, day);
        if (sheet.days != null) {
            sheet.days = new PenaltyDecisionSheet.EnforcementDays(
                    sheet.days.payBy(),
                    sheet.days.reviewUntil(),
                    e.suitUntil() == null ? sheet.days.suitUntil() : e.suitUntil(),
                    e.courtFrom(),
                    e.courtUntil());
        }
        if (e.outcome().ends()) {
            sheet.revokedOn = day;
            sheet.amount(e, day, 0L, e.reference());
            sheet.account = FineAccount.EMPTY;
        } else if (e.outcome() == RemedyOutcome.CHANGED) {
            changed(sheet, e, day, e.fineFen(), e.reference());
        }
    }

    /** The decided fine is another; what was imposed for every day stays beside it. */
    private static void changed(
            PenaltyDecisionSheet sheet, PenaltyCaseEvent event, LocalDate day, long fineFen, String reason) {
        sheet.account = sheet.account.changed(fineFen, day);
        boolean owed = !sheet.account.claims().isEmpty();
        sheet.amount(event, day, owed ? sheet.account.fineFen() : fineFen, reason);
    }

    private static List<String> articles(List<Violation> violations) {
        return violations.stream()
                .flatMap(violation -> Stream.of(violation.code(), violation.statute()))
                .distinct()
                .toList();
    }
}
