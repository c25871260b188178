package org.anjian.query.violationbase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/**
 * The violation base (违法信息库, QJ16-12d): one document a penalty case, so that a violation is recorded exactly once however
 * often its events are delivered or replayed. What stands no longer is void, never deleted.
 */
public final class ViolationRecordFold implements FoldedModel<PenaltyCaseEvent, ViolationRecordView> {

    @Override
    public String name() {
        return "violation-records";
    }

    @Override
    public String aggregateType() {
        return "PenaltyCase";
    }

    @Override
    public String idPrefix() {
        return "penaltycase-";
    }

    @Override
    public boolean isOfItsOwn() {
        return false;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<PenaltyCaseEvent> eventType() {
        return PenaltyCaseEvent.class;
    }

    @Override
    public Class<ViolationRecordView> viewType() {
        return ViolationRecordView.class;
    }

    @Override
    public ViolationRecordView fold(@Nullable ViolationRecordView before, PenaltyCaseEvent event, EventInfo info) {
        ViolationRecordSheet sheet = before == null ? new ViolationRecordSheet() : new ViolationRecordSheet(before);
        enter(sheet, event, LegalTime.dayOf(event.occurredAt()));
        return sheet.view(event.penaltyCase(), info);
    }

    private static void enter(ViolationRecordSheet sheet, PenaltyCaseEvent event, LocalDate day) {
        switch (event) {
            case PenaltyDecided e -> {
                sheet.decided(e.decisionNumber(), e.facts(), e.basis(), day, e.fineFen());
                sheet.violations = e.violations().stream().map(Violation::code).toList();
                sheet.kinds = e.kinds();
                sheet.confiscationFen = e.confiscationFen();
            }
            case OnSpotPenaltyDecided e -> {
                String basis = e.violations().stream()
                        .map(Violation::statute)
                        .distinct()
                        .collect(Collectors.joining("；"));
                sheet.decided(e.decisionNumber(), e.facts(), basis, day, e.fineFen());
                sheet.violations = e.violations().stream().map(Violation::code).toList();
                sheet.kinds = e.kinds();
                sheet.servedOn = day;
            }
            case PenaltyCaseTakenOver e -> {
                sheet.decided(e.penaltyCase().number(), e.description(), e.article(), day, e.initialFen());
                sheet.violations = List.of(e.article());
            }
            case PenaltyDecisionServed e -> sheet.servedOn = day;
            case PenaltyDecisionPublished e -> sheet.publishedOn = day;
            case DailyPenaltyImposed e -> sheet.dailyFen += e.amountFen();
            case PenaltyDecisionChanged e -> sheet.change(day, e.fineFen(), e.reason());
            case RemedyConcluded e -> {
                if (e.outcome().ends()) {
                    sheet.voided(day, e.reference());
                } else if (e.outcome() == RemedyOutcome.CHANGED) {
                    sheet.change(day, e.fineFen(), e.reference());
                }
            }
            case PenaltyDecisionRevoked e -> sheet.voided(day, e.reason());
            default -> {}
        }
    }
}
