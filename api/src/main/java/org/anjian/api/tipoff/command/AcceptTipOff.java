package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a tip-off for verification (受理).
 *
 * @param matter the matter of an earlier tip-off on the same; null for a new one
 */
public record AcceptTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        @Nullable TipOffMatterId matter,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public AcceptTipOff {
        Required.value(tipOffId, "tipOffId");
        Required.value(occurredAt, "occurredAt");
    }
}
