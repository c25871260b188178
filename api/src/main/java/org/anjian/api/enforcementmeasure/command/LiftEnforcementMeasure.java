package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Lifts a measure (解除). */
public record LiftEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public LiftEnforcementMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
