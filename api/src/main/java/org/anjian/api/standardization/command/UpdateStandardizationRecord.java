package org.anjian.api.standardization.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.standardization.StandardizationCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Brings the standardisation record up to what its enterprise is now. Sent by Anjian. */
public record UpdateStandardizationRecord(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId) implements StandardizationCommand {

    public UpdateStandardizationRecord {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
