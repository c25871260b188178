package org.anjian.api.hazard.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionLevel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Puts a hazard under listed supervision (挂牌督办, QJ16-11). */
public record ListHazardForSupervision(
        @TargetAggregateIdentifier HazardId hazardId,
        RegionLevel level,
        LocalDate dueOn,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public ListHazardForSupervision {
        Required.value(hazardId, "hazardId");
        Required.value(level, "level");
        Required.value(dueOn, "dueOn");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
