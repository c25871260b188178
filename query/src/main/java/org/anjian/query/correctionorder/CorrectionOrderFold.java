package org.anjian.query.correctionorder;

import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionRefused;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The orders to correct (责令限期改正): one document a record. */
public final class CorrectionOrderFold implements FoldedModel<CorrectionOrderEvent, CorrectionOrderView> {

    @Override
    public String name() {
        return "correction-orders";
    }

    @Override
    public String aggregateType() {
        return "CorrectionOrder";
    }

    @Override
    public String idPrefix() {
        return "correctionorder-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<CorrectionOrderEvent> eventType() {
        return CorrectionOrderEvent.class;
    }

    @Override
    public Class<CorrectionOrderView> viewType() {
        return CorrectionOrderView.class;
    }

    @Override
    public CorrectionOrderView fold(@Nullable CorrectionOrderView before, CorrectionOrderEvent event, EventInfo info) {
        CorrectionOrderSheet sheet = before == null ? new CorrectionOrderSheet() : new CorrectionOrderSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case CorrectionOrdered e -> {
                sheet.violation = e.violation();
                sheet.legalBasis = e.legalBasis();
                sheet.demand = e.demand();
                sheet.orderedBy = e.orderedBy();
                sheet.levelReason = e.levelReason();
                sheet.orderedOn = day;
                sheet.dueOn = e.dueOn();
            }
            case CorrectionRecorded e ->
                LastEntries.add(
                        CorrectionOrderView.KEPT,
                        sheet.corrections,
                        new CorrectionOrderView.Correction(
                                day, e.description(), e.evidence(), e.record(), e.reportedBy(), null, null, null));
            case CorrectionVerified e -> {
                verified(sheet, CorrectionResult.CORRECTED, e.opinion(), e.verifiedBy());
                sheet.correctedOn = day;
                sheet.due.clear();
            }
            case CorrectionRejected e -> verified(sheet, CorrectionResult.NOT_CORRECTED, e.opinion(), e.verifiedBy());
            case CorrectionExtended e -> {
                sheet.extendedFrom = e.before();
                sheet.dueOn = e.dueOn();
                sheet.extensionReason = e.reason();
            }
            case CorrectionRefused e -> {
                sheet.refusal = e.statement();
                sheet.dailyPenaltyFrom = e.dailyPenaltyFrom();
            }
            case CorrectionOverdue e -> {
                sheet.overdueOn = day;
                sheet.due.clear();
                sheet.due.addAll(e.due());
            }
            case SuspensionForRectificationOrdered e -> {
                sheet.due.clear();
                sheet.suspendedOn = e.suspension() == null ? null : day;
                sheet.suspension = new CorrectionOrderView.Suspension(
                        day, e.suspension(), e.fine(), e.legalBasis(), e.reason(), e.decidedBy(), null, null, null);
            }
            case SuspensionReinspectionPassed e -> {
                reinspected(sheet, day, CorrectionResult.CORRECTED, e.opinion());
                sheet.correctedOn = day;
            }
            case SuspensionReinspectionFailed e -> reinspected(sheet, day, CorrectionResult.NOT_CORRECTED, e.opinion());
            case CorrectionOrderRevoked e -> {
                sheet.due.clear();
                sheet.revocationReason = e.reason();
            }
        }
        sheet.state = CorrectionOrderState.after(sheet.state, event);
        return sheet.view(event.order(), info);
    }

    private static void verified(CorrectionOrderSheet sheet, CorrectionResult result, String opinion, String by) {
        // By what had happened at a moment, a verdict may be known before the correction was recorded.
        if (sheet.corrections.isEmpty()) {
            return;
        }
        CorrectionOrderView.Correction last = sheet.corrections.removeLast();
        sheet.corrections.add(new CorrectionOrderView.Correction(
                last.on(), last.description(), last.evidence(), last.record(), last.reportedBy(), result, opinion, by));
    }

    private static void reinspected(
            CorrectionOrderSheet sheet, LocalDate day, CorrectionResult result, String opinion) {
        CorrectionOrderView.Suspension decided = sheet.suspension;
        if (decided == null) {
            return;
        }
        sheet.suspension = new CorrectionOrderView.Suspension(
                decided.decidedOn(),
                decided.terms(),
                decided.fine(),
                decided.legalBasis(),
                decided.reason(),
                decided.decidedBy(),
                day,
                result,
                opinion);
    }
}
