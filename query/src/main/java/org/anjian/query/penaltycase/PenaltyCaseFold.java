package org.anjian.query.penaltycase;

import java.time.LocalDate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.ProcessFact;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The penalty cases (行政处罚案件): one document a case. */
public final class PenaltyCaseFold implements FoldedModel<PenaltyCaseEvent, PenaltyCaseView> {

    /** What the ids of penalty cases begin with. */
    static final String PREFIX = "penaltycase-";

    @Override
    public String name() {
        return "penalty-cases";
    }

    @Override
    public String aggregateType() {
        return "PenaltyCase";
    }

    @Override
    public String idPrefix() {
        return PREFIX;
    }

    @Override
    public int schema() {
        return 3;
    }

    @Override
    public Class<PenaltyCaseEvent> eventType() {
        return PenaltyCaseEvent.class;
    }

    @Override
    public Class<PenaltyCaseView> viewType() {
        return PenaltyCaseView.class;
    }

    @Override
    public Object document(PenaltyCaseView view) {
        return PenaltyCaseDocument.of(view);
    }

    @Override
    public PenaltyCaseView fold(@Nullable PenaltyCaseView before, PenaltyCaseEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        PenaltyCaseSheet sheet = before == null ? new PenaltyCaseSheet(day) : new PenaltyCaseSheet(before);
        boolean wasPaid = sheet.stage == PenaltyStage.PAID;
        sheet.enter(sheet.stage.after(event), day);
        if (sheet.stage == PenaltyStage.PAID && !wasPaid) {
            sheet.paidOn = day;
        } else if (wasPaid && sheet.stage.isEnforced()) {
            // A daily fine is owed after the first was paid.
            sheet.paidOn = null;
        }
        ProcessFact.enter(sheet.processFacts, event);
        // Whoever filed the case, or decided it on the spot, acted for the body whose case it is.
        if (event instanceof CaseFiled || event instanceof OnSpotPenaltyDecided) {
            sheet.regulator = info.metadata().get().get(Actor.ORGANISATION);
        }
        if (!ConductOfCase.enter(sheet, event, day) && !CareOfFile.enter(sheet, event, day)) {
            FateOfDecision.enter(sheet, event, day);
        }
        return sheet.view(event.penaltyCase(), info);
    }
}
