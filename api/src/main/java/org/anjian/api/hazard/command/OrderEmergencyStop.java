package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Stops work in a zone at once, without approval (紧急停工撤人). */
public record OrderEmergencyStop(
        @TargetAggregateIdentifier HazardId hazardId,
        String zone,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public OrderEmergencyStop {
        Required.value(hazardId, "hazardId");
        zone = Required.name(zone, "zone");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
