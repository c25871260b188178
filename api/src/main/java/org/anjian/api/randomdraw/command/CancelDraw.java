package org.anjian.api.randomdraw.command;

import java.time.Instant;
import org.anjian.api.randomdraw.RandomDrawCommand;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives a draw up before it takes place (取消). */
public record CancelDraw(
        @TargetAggregateIdentifier RandomDrawId randomDrawId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements RandomDrawCommand {

    public CancelDraw {
        Required.value(randomDrawId, "randomDrawId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
