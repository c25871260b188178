package org.anjian.api.endorsement.command;

import java.time.Instant;
import org.anjian.api.endorsement.EndorsedResultCommand;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Submits an inspection result with all its signatures (QJ16-09f). */
public record SubmitInspectionResult(
        @TargetAggregateIdentifier EndorsedResultId endorsedResultId,
        Instant occurredAt,
        @Nullable String commandId) implements EndorsedResultCommand {

    public SubmitInspectionResult {
        Required.value(endorsedResultId, "endorsedResultId");
        Required.value(occurredAt, "occurredAt");
    }
}
