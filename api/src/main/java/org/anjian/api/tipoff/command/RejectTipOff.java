package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Does not accept a tip-off (不予受理). */
public record RejectTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public RejectTipOff {
        Required.value(tipOffId, "tipOffId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
