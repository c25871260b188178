package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that there will be no reward (不予奖励). */
public record WaiveReward(
        @TargetAggregateIdentifier TipOffId tipOffId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public WaiveReward {
        Required.value(tipOffId, "tipOffId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
