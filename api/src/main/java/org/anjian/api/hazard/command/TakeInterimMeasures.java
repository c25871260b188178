package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records interim protective measures (临时防范措施). */
public record TakeInterimMeasures(
        @TargetAggregateIdentifier HazardId hazardId,
        String measures,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public TakeInterimMeasures {
        Required.value(hazardId, "hazardId");
        measures = Required.text(measures, "measures");
        Required.value(occurredAt, "occurredAt");
    }
}
