package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Checks a closed case against the three systems; what it finds follows from the case alone (三项制度检查, ML20-05e).
 */
public record CheckThreeSystems(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        Instant occurredAt,
        @Nullable String commandId) implements PenaltyCaseCommand {

    public CheckThreeSystems {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(occurredAt, "occurredAt");
    }
}
