package org.anjian.query.delegation;

import java.time.Instant;
import java.util.List;
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
    public @Nullable DelegationView fold(@Nullable DelegationView before, DelegationEvent event, EventInfo info) {
        return switch (event) {
            case DelegationGranted e -> begun(e, e.term(), e.contexts(), e.reason(), null, info);
            case DeputyAppointed e -> begun(e, e.term(), null, e.reason(), e.appointedBy(), info);
            case DelegationWithdrawn e ->
                over(before, DelegationState.WITHDRAWN, e.occurredAt(), e.withdrawnBy(), e.reason(), info);
            case DelegationEnded e -> over(before, DelegationState.ENDED, e.occurredAt(), null, null, info);
        };
    }

    private static DelegationView begun(
            DelegationEvent event,
            DelegationTerm term,
            @Nullable List<String> contexts,
            String reason,
            @Nullable String appointedBy,
            EventInfo info) {
        return new DelegationView(
                event.delegation().id(),
                info.version(),
                event.delegation().kind(),
                event.delegation().principal(),
                event.delegation().delegate(),
                event.delegation().accounts(),
                event.delegation().principal().region(),
                event.delegation().principal().region().path(),
                DelegationState.GRANTED,
                contexts,
                term.from(),
                term.until(),
                reason,
                appointedBy,
                null,
                null,
                null,
                info.recordedAt());
    }

    /** By what had happened at a moment, the end may be known before the beginning: then there is nothing yet. */
    private static @Nullable DelegationView over(
            @Nullable DelegationView before,
            DelegationState state,
            Instant at,
            @Nullable String withdrawnBy,
            @Nullable String reason,
            EventInfo info) {
        return before == null
                ? null
                : new DelegationView(
                        before.id(),
                        info.version(),
                        before.kind(),
                        before.principal(),
                        before.delegate(),
                        before.accounts(),
                        before.region(),
                        before.regionPath(),
                        state,
                        before.contexts(),
                        before.from(),
                        before.until(),
                        before.reason(),
                        before.appointedBy(),
                        at,
                        withdrawnBy,
                        reason,
                        info.recordedAt());
    }
}
