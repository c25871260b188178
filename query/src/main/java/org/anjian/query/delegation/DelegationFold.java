package org.anjian.query.delegation;

import org.anjian.api.delegation.DelegationState;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.event.DelegationEnded;
import org.anjian.api.delegation.event.DelegationEvent;
import org.anjian.api.delegation.event.DelegationGranted;
import org.anjian.api.delegation.event.DelegationWithdrawn;
import org.anjian.api.delegation.event.DeputyAppointed;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Who may act for whom (委托、代行职务): one document each. */
public final class DelegationFold implements FoldedModel<DelegationEvent, DelegationView> {

    @Override
    public String name() {
        return "delegations";
    }

    @Override
    public String aggregateType() {
        return "Delegation";
    }

    @Override
    public String idPrefix() {
        return "delegation-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<DelegationEvent> eventType() {
        return DelegationEvent.class;
    }

    @Override
    public Class<DelegationView> viewType() {
        return DelegationView.class;
    }

    @Override
    public DelegationView fold(@Nullable DelegationView before, DelegationEvent event, EventInfo info) {
        DelegationSheet sheet = before == null ? new DelegationSheet() : new DelegationSheet(before);
        switch (event) {
            case DelegationGranted e -> {
                begin(sheet, e.term(), e.reason());
                sheet.contexts = e.contexts();
            }
            case DeputyAppointed e -> {
                begin(sheet, e.term(), e.reason());
                sheet.appointedBy = e.appointedBy();
            }
            case DelegationWithdrawn e -> {
                sheet.state = DelegationState.WITHDRAWN;
                sheet.endedAt = e.occurredAt();
                sheet.withdrawnBy = e.withdrawnBy();
                sheet.withdrawReason = e.reason();
            }
            case DelegationEnded e -> {
                sheet.state = DelegationState.ENDED;
                sheet.endedAt = e.occurredAt();
            }
        }
        return sheet.view(event.delegation(), info);
    }

    private static void begin(DelegationSheet sheet, DelegationTerm term, String reason) {
        sheet.state = DelegationState.GRANTED;
        sheet.from = term.from();
        sheet.until = term.until();
        sheet.reason = reason;
    }
}
