package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.ReporterIdentityCommand;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Refuses a request, as another person; that stays on record (QJ16-15c). */
public record RefuseReporterIdentity(
        @TargetAggregateIdentifier ReporterIdentityId reporterIdentityId,
        String account,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements ReporterIdentityCommand {

    public RefuseReporterIdentity {
        Required.value(reporterIdentityId, "reporterIdentityId");
        account = Required.name(account, "account");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
