package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes the decision in favour of the party (变更决定).
 *
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record ChangeDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        long fineFen,
        String reason,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public ChangeDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.notNegative(fineFen, "fineFen");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
