package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Rejects a proposed measure (不予批准). */
public record RejectEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public RejectEnforcementMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
