package org.anjian.api.hazard.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Applies for a later due date (延期申请). */
public record RequestExtension(
        @TargetAggregateIdentifier HazardId hazardId,
        LocalDate proposedDueOn,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public RequestExtension {
        Required.value(hazardId, "hazardId");
        Required.value(proposedDueOn, "proposedDueOn");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
