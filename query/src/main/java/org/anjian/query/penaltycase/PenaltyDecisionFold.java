package org.anjian.query.penaltycase;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The penalty decisions (行政处罚决定): what the party, the region and the committee office may see of a case. */
public final class PenaltyDecisionFold implements FoldedModel<PenaltyCaseEvent, PenaltyDecisionView> {

    @Override
    public String name() {
        return "penalty-decisions";
    }

    @Override
    public String aggregateType() {
        return "PenaltyCase";
    }

    @Override
    public String idPrefix() {
        return PenaltyCaseFold.PREFIX;
    }

    @Override
    public boolean isOfItsOwn() {
        return false;
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<PenaltyCaseEvent> eventType() {
        return PenaltyCaseEvent.class;
    }

    @Override
    public Class<PenaltyDecisionView> viewType() {
        return PenaltyDecisionView.class;
    }

    @Override
    public PenaltyDecisionView fold(@Nullable PenaltyDecisionView before, PenaltyCaseEvent event, EventInfo info) {
        PenaltyDecisionSheet sheet = new PenaltyDecisionSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        boolean wasPaid = sheet.stage == PenaltyStage.PAID;
        sheet.stage = sheet.stage.after(event);
        if (sheet.stage == PenaltyStage.PAID && !wasPaid) {
            sheet.paidOn = day;
        } else if (wasPaid && sheet.stage.isEnforced()) {
            // A daily fine is owed after the first was paid.
            sheet.paidOn = null;
        }
        if (!MakingOfDecision.enter(sheet, event, day)) {
            Performance.enter(sheet, event, day);
        }
        return sheet.view(event.penaltyCase(), info);
    }
}
