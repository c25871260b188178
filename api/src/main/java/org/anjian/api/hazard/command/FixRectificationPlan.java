package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Fixes the five elements of the plan (五落实, QX24-29). */
public record FixRectificationPlan(
        @TargetAggregateIdentifier HazardId hazardId,
        @Nullable RectificationPlan plan,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public FixRectificationPlan {
        Required.value(hazardId, "hazardId");
        Required.value(occurredAt, "occurredAt");
    }
}
