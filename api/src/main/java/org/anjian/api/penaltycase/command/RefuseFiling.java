package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to file the case (不予立案).
 */
public record RefuseFiling(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RefuseFiling {
        Required.value(penaltyCaseId, "penaltyCaseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
