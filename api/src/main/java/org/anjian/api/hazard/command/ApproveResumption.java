package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Consents to resumption of operation (同意恢复生产, NL-AQ65). */
public record ApproveResumption(
        @TargetAggregateIdentifier HazardId hazardId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public ApproveResumption {
        Required.value(hazardId, "hazardId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
