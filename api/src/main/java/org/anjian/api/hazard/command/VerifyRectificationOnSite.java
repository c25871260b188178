package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.Quality;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the safety manager's verification on site (现场核验, QX24-31). */
public record VerifyRectificationOnSite(
        @TargetAggregateIdentifier HazardId hazardId,
        Quality quality,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public VerifyRectificationOnSite {
        Required.value(hazardId, "hazardId");
        Required.value(quality, "quality");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
