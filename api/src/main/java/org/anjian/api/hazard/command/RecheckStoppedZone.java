package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a zone under an emergency stop was rechecked and the hazard does not threaten people there any more; without
 * it no work is resumed (QX24-27).
 *
 * @param zone the zone that was stopped
 * @param conclusion what the recheck found
 */
public record RecheckStoppedZone(
        @TargetAggregateIdentifier HazardId hazardId,
        String zone,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public RecheckStoppedZone {
        Required.value(hazardId, "hazardId");
        zone = Required.name(zone, "zone");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
