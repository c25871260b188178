package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.ReporterIdentityCommand;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Asks to see who informed (申请查阅举报人身份, QJ16-15c). */
public record RequestReporterIdentity(
        @TargetAggregateIdentifier ReporterIdentityId reporterIdentityId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements ReporterIdentityCommand {

    public RequestReporterIdentity {
        Required.value(reporterIdentityId, "reporterIdentityId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
