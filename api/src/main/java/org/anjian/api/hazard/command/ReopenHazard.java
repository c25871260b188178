package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reopens a closed hazard under the same number (重新打开). */
public record ReopenHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public ReopenHazard {
        Required.value(hazardId, "hazardId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
