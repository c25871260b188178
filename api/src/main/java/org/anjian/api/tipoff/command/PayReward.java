package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Pays the reward to whoever has the receipt code, and asks for no name (QJ16-15b). */
public record PayReward(@TargetAggregateIdentifier TipOffId tipOffId, String code, Instant occurredAt)
        implements TipOffCommand {

    public PayReward {
        Required.value(tipOffId, "tipOffId");
        code = Required.name(code, "code");
        Required.value(occurredAt, "occurredAt");
    }

    /** None: what a command with an id is answered is kept, and this answer, or what is asked with, is not to be kept. */
    @Override
    public @Nullable String commandId() {
        return null;
    }

    /** Without what was said: commands appear in logs. */
    @Override
    public String toString() {
        return "PayReward[" + tipOffId + "]";
    }
}
