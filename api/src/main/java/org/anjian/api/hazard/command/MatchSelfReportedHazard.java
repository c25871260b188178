package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Compares a government finding with the enterprise's self-reports (QJ16-09).
 *
 * @param selfReportedId the self-reported hazard, none where there is none
 */
public record MatchSelfReportedHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        @Nullable HazardId selfReportedId,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public MatchSelfReportedHazard {
        Required.value(hazardId, "hazardId");
        Required.value(occurredAt, "occurredAt");
    }
}
