package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Leaves the informer a message, as whoever handles the tip-off. */
public record SendTipOffMessage(
        @TargetAggregateIdentifier TipOffId tipOffId,
        String text,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public SendTipOffMessage {
        Required.value(tipOffId, "tipOffId");
        text = Required.text(text, "text");
        Required.value(occurredAt, "occurredAt");
    }

    /** Without what was said: commands appear in logs. */
    @Override
    public String toString() {
        return "SendTipOffMessage[" + tipOffId + "]";
    }
}
