package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends listed supervision after acceptance by the listing body (摘牌, QJ16-11). */
public record DelistHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        String acceptance,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public DelistHazard {
        Required.value(hazardId, "hazardId");
        acceptance = Required.text(acceptance, "acceptance");
        Required.value(occurredAt, "occurredAt");
    }
}
