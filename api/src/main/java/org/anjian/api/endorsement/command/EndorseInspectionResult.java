package org.anjian.api.endorsement.command;

import java.time.Instant;
import org.anjian.api.endorsement.EndorsedResultCommand;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Signs an inspection result at one level (QJ16-09f). */
public record EndorseInspectionResult(
        @TargetAggregateIdentifier EndorsedResultId endorsedResultId,
        SignatureLevel level,
        Instant occurredAt,
        @Nullable String commandId)
        implements EndorsedResultCommand {

    public EndorseInspectionResult {
        Required.value(endorsedResultId, "endorsedResultId");
        Required.value(level, "level");
        Required.value(occurredAt, "occurredAt");
    }
}
