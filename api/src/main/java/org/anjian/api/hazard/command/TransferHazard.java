package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Transfers a hazard to the department that is competent (移送, NL-AQ69). */
public record TransferHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        String receivingBody,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public TransferHazard {
        Required.value(hazardId, "hazardId");
        receivingBody = Required.name(receivingBody, "receivingBody");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
