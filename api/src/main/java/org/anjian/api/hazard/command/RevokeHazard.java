package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Declares a hazard registered in error void (撤销登记). */
public record RevokeHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public RevokeHazard {
        Required.value(hazardId, "hazardId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
