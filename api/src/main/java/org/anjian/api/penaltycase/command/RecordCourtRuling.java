package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the ruling of the court.
 */
public record RecordCourtRuling(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        CourtRuling ruling,
        String reference,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordCourtRuling {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(ruling, "ruling");
        reference = Required.name(reference, "reference");
        Required.value(occurredAt, "occurredAt");
    }
}
