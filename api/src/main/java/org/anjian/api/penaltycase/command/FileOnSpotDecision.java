package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Files a decision on the spot with the agency (报所属机关备案, NL-CF51).
 */
public record FileOnSpotDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        Instant occurredAt,
        @Nullable String commandId) implements PenaltyCaseCommand {

    public FileOnSpotDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(occurredAt, "occurredAt");
    }
}
