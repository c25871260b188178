package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Grants the reward, as another person (批准奖励, QJ16-15b). */
public record GrantReward(
        @TargetAggregateIdentifier TipOffId tipOffId,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public GrantReward {
        Required.value(tipOffId, "tipOffId");
        Required.value(occurredAt, "occurredAt");
    }
}
