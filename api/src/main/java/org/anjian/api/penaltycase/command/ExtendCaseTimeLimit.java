package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Extends the time limit of the decision, with a reason (延长办案期限, NL-CF54).
 *
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record ExtendCaseTimeLimit(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        LocalDate decideBy,
        String reason,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public ExtendCaseTimeLimit {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(decideBy, "decideBy");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
