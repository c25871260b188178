package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that a finding was handled on the spot (当场处理, QJ22A-13). */
public record HandleFindingOnSpot(
        @TargetAggregateIdentifier HazardId hazardId,
        String measures,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public HandleFindingOnSpot {
        Required.value(hazardId, "hazardId");
        measures = Required.text(measures, "measures");
        Required.value(occurredAt, "occurredAt");
    }
}
