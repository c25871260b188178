package org.anjian.api.entrustment.command;

import java.time.Instant;
import org.anjian.api.entrustment.EntrustmentCommand;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends an entrustment before its term (终止委托). */
public record EndEntrustment(
        @TargetAggregateIdentifier EntrustmentId entrustmentId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EntrustmentCommand {

    public EndEntrustment {
        Required.value(entrustmentId, "entrustmentId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
