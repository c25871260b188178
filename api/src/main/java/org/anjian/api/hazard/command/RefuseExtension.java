package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Refuses a later due date (不予延期). */
public record RefuseExtension(
        @TargetAggregateIdentifier HazardId hazardId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public RefuseExtension {
        Required.value(hazardId, "hazardId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
