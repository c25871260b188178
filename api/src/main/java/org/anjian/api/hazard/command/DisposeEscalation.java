package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the regulator did about an escalated major hazard (QJ22A-14). */
public record DisposeEscalation(
        @TargetAggregateIdentifier HazardId hazardId,
        String action,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public DisposeEscalation {
        Required.value(hazardId, "hazardId");
        action = Required.text(action, "action");
        Required.value(occurredAt, "occurredAt");
    }
}
