package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a hearing (申请听证, NL-CF63).
 */
public record RequestHearing(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RequestHearing {
        Required.value(penaltyCaseId, "penaltyCaseId");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
