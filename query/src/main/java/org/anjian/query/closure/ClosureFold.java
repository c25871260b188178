package org.anjian.query.closure;

import java.time.LocalDate;
import org.anjian.api.closure.ClosureState;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.closure.event.ClosureEvent;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.closure.event.ClosureProposalWithdrawn;
import org.anjian.api.closure.event.ClosureProposed;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The closings of enterprises (关闭): one document a record. */
public final class ClosureFold implements FoldedModel<ClosureEvent, ClosureView> {

    @Override
    public String name() {
        return "closures";
    }

    @Override
    public String aggregateType() {
        return "Closure";
    }

    @Override
    public String idPrefix() {
        return "closure-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<ClosureEvent> eventType() {
        return ClosureEvent.class;
    }

    @Override
    public Class<ClosureView> viewType() {
        return ClosureView.class;
    }

    @Override
    public ClosureView fold(@Nullable ClosureView before, ClosureEvent event, EventInfo info) {
        ClosureSheet sheet = before == null ? new ClosureSheet() : new ClosureSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case ClosureCriterionMet e -> {
                sheet.grounds.addAll(e.grounds());
                sheet.description = e.description();
                sheet.metOn = day;
            }
            case ClosureProposed e -> {
                sheet.government = e.government();
                sheet.proposalReasons = e.reasons();
                sheet.proposedBy = e.proposedBy();
                sheet.regulator = e.regulator();
                sheet.proposedOn = day;
            }
            case ClosureDecided e -> {
                sheet.outcome = e.outcome();
                sheet.decisionNumber = e.decisionNumber();
                sheet.decisionReasons = e.reasons();
                sheet.decidedBy = e.decidedBy();
                sheet.decidedOn = day;
            }
            case ClosureExecuted e -> {
                sheet.measures = e.measures();
                sheet.licencesRevoked.addAll(e.licencesRevoked());
                sheet.executedOn = day;
            }
            case ClosureProposalWithdrawn e -> sheet.withdrawalReason = e.reason();
        }
        sheet.state = ClosureState.after(event);
        return sheet.view(event.closure(), info);
    }
}
