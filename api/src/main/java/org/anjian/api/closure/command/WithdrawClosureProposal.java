package org.anjian.api.closure.command;

import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.closure.ClosureId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Withdraws a proposal before it is decided (撤回提请). */
public record WithdrawClosureProposal(
        @TargetAggregateIdentifier ClosureId closureId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements ClosureCommand {

    public WithdrawClosureProposal {
        Required.value(closureId, "closureId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
