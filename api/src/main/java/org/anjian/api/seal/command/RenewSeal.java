package org.anjian.api.seal.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.seal.SealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a seal hold longer (续期).
 *
 * @param until the last day on which it holds
 * @param reason why it is still needed
 */
public record RenewSeal(
        @TargetAggregateIdentifier SealId sealId,
        LocalDate until,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public RenewSeal {
        Required.value(sealId, "sealId");
        Required.value(until, "until");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
