package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Extends a measure with the reason (延长); sealing and detention once, by at most thirty days.
 *
 * @param until the new last day
 */
public record ExtendEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        LocalDate until,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public ExtendEnforcementMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        Required.value(until, "until");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
