package org.anjian.api.delegation.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationCommand;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a colleague act on the actor's behalf for a term (委托同事代办).
 *
 * @param contexts what for, in the words of the scopes of tokens: {@code hazard-loop:read}
 */
public record GrantDelegation(
        @TargetAggregateIdentifier DelegationId delegationId,
        Delegate delegate,
        List<String> contexts,
        DelegationTerm term,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements DelegationCommand {

    public GrantDelegation {
        delegationId = delegationId == null ? DelegationId.forCommand(commandId) : delegationId;
        Required.value(delegate, "delegate");
        contexts = Required.list(contexts, "contexts");
        if (contexts.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "contexts");
        }
        Required.value(term, "term");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
