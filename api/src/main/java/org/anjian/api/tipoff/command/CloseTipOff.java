package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes a tip-off (办结). */
public record CloseTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public CloseTipOff {
        Required.value(tipOffId, "tipOffId");
        note = Required.optionalText(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
