package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the decision (撤销决定).
 *
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record RevokeDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        RevocationKind kind,
        String reason,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public RevokeDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(kind, "kind");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
