package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Deregisters what is no major hazard source any more (核销). */
public record DeregisterMajorHazardSource(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public DeregisterMajorHazardSource {
        Required.value(majorHazardSourceId, "majorHazardSourceId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
