package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a clerical error of the decision (补正).
 */
public record CorrectDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String previous,
        String corrected,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public CorrectDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        previous = Required.text(previous, "previous");
        corrected = Required.text(corrected, "corrected");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
