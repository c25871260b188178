package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Hands what a tip-off says to a body that inspects, worded anew and under a reference that leads nowhere (QJ16-15c). */
public record ReferTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        ResponsibleBody to,
        String wording,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public ReferTipOff {
        Required.value(tipOffId, "tipOffId");
        Required.value(to, "to");
        wording = PublicText.require(wording, "wording");
        Required.value(occurredAt, "occurredAt");
    }
}
