package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Transfers a tip-off to the department that is competent (移送, NL-AQ73). */
public record TransferTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        ResponsibleBody to,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public TransferTipOff {
        Required.value(tipOffId, "tipOffId");
        Required.value(to, "to");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
