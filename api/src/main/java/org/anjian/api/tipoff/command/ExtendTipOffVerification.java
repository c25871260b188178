package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives the verification more time, once (延长核查期限, NL-TIP). */
public record ExtendTipOffVerification(
        @TargetAggregateIdentifier TipOffId tipOffId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public ExtendTipOffVerification {
        Required.value(tipOffId, "tipOffId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
