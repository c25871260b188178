package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the enterprise's own recheck (企业复查, QJ16-09). */
public record RecheckByEnterprise(
        @TargetAggregateIdentifier HazardId hazardId,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public RecheckByEnterprise {
        Required.value(hazardId, "hazardId");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
