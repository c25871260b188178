package org.anjian.query.penaltycase;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.FineClaim;
import org.anjian.api.penaltycase.SurchargePause;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtRulingRecorded;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.InstalmentMissed;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;

/** How a decision was served, paid and enforced, as its document tells it. */
final class Performance {

    private Performance() {}

    static void enter(PenaltyDecisionSheet sheet, PenaltyCaseEvent event, LocalDate day) {
        switch (event) {
            case PenaltyDecisionServed e -> {
                sheet.servedOn = day;
                sheet.days = new PenaltyDecisionSheet.EnforcementDays(
                        e.payBy(), e.reviewUntil(), e.suitUntil(), e.courtFrom(), e.courtUntil());
                owe(sheet, e.penaltyCase().id().raw(), fine(sheet), e.payBy(), e.surchargePerMille());
            }
            case FinePaid e -> sheet.account = sheet.account.paid(e.amountFen(), day);
            case FineInstalmentsApproved e -> {
                sheet.instalments = e.instalments();
                sheet.account = sheet.account.paused(SurchargePause.INSTALMENTS, day);
            }
            case InstalmentMissed e -> {
                sheet.instalments = List.of();
                sheet.account = sheet.account.resumed(
                        SurchargePause.INSTALMENTS, e.dueOn().plusDays(1));
            }
            case DailyPenaltyImposed e -> {
                sheet.amount(e, day, fine(sheet) + e.amountFen(), e.reason());
                owe(sheet, e.decisionNumber(), e.amountFen(), e.payBy(), e.surchargePerMille());
            }
            case PerformanceDemandServed e -> {
                sheet.demandedOn = day;
                sheet.applyAfter = e.applyAfter();
            }
            case CourtEnforcementApplied e -> {
                sheet.courtAppliedOn = day;
                sheet.court = e.court();
            }
            case CourtRulingRecorded e -> sheet.courtRuling = e.ruling();
            case PenaltyCaseClosed e -> sheet.closedOn = day;
            default -> {}
        }
    }

    static void owe(PenaltyDecisionSheet sheet, String number, long fineFen, LocalDate payBy, int perMille) {
        if (fineFen > 0) {
            sheet.account = sheet.account.with(FineClaim.of(number, fineFen, payBy, perMille));
        }
    }

    private static long fine(PenaltyDecisionSheet sheet) {
        return sheet.fineFen == null ? 0 : sheet.fineFen;
    }
}
