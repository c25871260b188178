package org.anjian.api.seal.command;

import java.time.Instant;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.seal.SealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Lifts a seal before its term (提前解封); by somebody else than who set it. */
public record LiftSeal(
        @TargetAggregateIdentifier SealId sealId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements Command {

    public LiftSeal {
        Required.value(sealId, "sealId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
