package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells the informer what became of the tip-off (答复). */
public record AnswerReporter(
        @TargetAggregateIdentifier TipOffId tipOffId,
        String answer,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public AnswerReporter {
        Required.value(tipOffId, "tipOffId");
        answer = Required.text(answer, "answer");
        Required.value(occurredAt, "occurredAt");
    }

    /** Without what was said: commands appear in logs. */
    @Override
    public String toString() {
        return "AnswerReporter[" + tipOffId + "]";
    }
}
