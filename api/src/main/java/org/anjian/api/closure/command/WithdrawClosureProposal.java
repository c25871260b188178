package org.anjian.api.closure.command;

import java.time.Instant;
import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Withdraws a proposal before it is decided (撤回提请). */
public record WithdrawClosureProposal(
        @TargetAggregateIdentifier ClosureId closureId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements ClosureCommand {

    public WithdrawClosureProposal {
        Required.value(closureId, "closureId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
