package org.anjian.query.delegation;

import java.time.Instant;
import java.util.List;
import org.anjian.api.delegation.DelegationState;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class DelegationSheet {

    DelegationState state;
    Instant from;
    Instant until;
    String reason;

    @Nullable
    List<String> contexts;

    @Nullable
    String appointedBy;

    @Nullable
    Instant endedAt;

    @Nullable
    String withdrawnBy;

    @Nullable
    String withdrawReason;

    DelegationSheet() {}

    DelegationSheet(DelegationView view) {
        state = view.state();
        from = view.from();
        until = view.until();
        reason = view.reason();
        contexts = view.contexts();
        appointedBy = view.appointedBy();
        endedAt = view.endedAt();
        withdrawnBy = view.withdrawnBy();
        withdrawReason = view.withdrawReason();
    }

    /** The view after the event. */
    DelegationView view(DelegationSubject subject, EventInfo info) {
        return new DelegationView(
                subject.id(),
                info.version(),
                subject.kind(),
                subject.principal(),
                subject.delegate(),
                subject.accounts(),
                subject.principal().region(),
                subject.principal().region().path(),
                state,
                contexts,
                from,
                until,
                reason,
                appointedBy,
                endedAt,
                withdrawnBy,
                withdrawReason,
                info.recordedAt());
    }
}
