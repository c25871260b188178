package org.anjian.api.delegation.command;

import java.time.Instant;
import org.anjian.api.delegation.DelegationCommand;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Withdraws a delegation or the appointment of a deputy, from now on (撤回委托): by either of both, or by a head. */
public record WithdrawDelegation(
        @TargetAggregateIdentifier DelegationId delegationId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements DelegationCommand {

    public WithdrawDelegation {
        Required.value(delegationId, "delegationId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
