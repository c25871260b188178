package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Urges rectification (督促整改). */
public record UrgeRectification(
        @TargetAggregateIdentifier HazardId hazardId,
        String message,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public UrgeRectification {
        Required.value(hazardId, "hazardId");
        message = Required.text(message, "message");
        Required.value(occurredAt, "occurredAt");
    }
}
