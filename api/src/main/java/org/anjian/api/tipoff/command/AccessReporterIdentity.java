package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.ReporterIdentityCommand;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Shows who informed to whom it was granted, once recorded (QJ16-15c). */
public record AccessReporterIdentity(
        @TargetAggregateIdentifier ReporterIdentityId reporterIdentityId, Instant occurredAt)
        implements ReporterIdentityCommand {

    public AccessReporterIdentity {
        Required.value(reporterIdentityId, "reporterIdentityId");
        Required.value(occurredAt, "occurredAt");
    }

    /** None: what a command with an id is answered is kept, and this answer, or what is asked with, is not to be kept. */
    @Override
    public @Nullable String commandId() {
        return null;
    }
}
