package org.anjian.api.closure.command;

import java.time.Instant;
import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureOutcome;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a proposed closing: the people's government only (人民政府决定, QJ16-10c).
 *
 * @param decisionNumber the number of the government's decision
 */
public record DecideClosure(
        @TargetAggregateIdentifier ClosureId closureId,
        ClosureOutcome outcome,
        String decisionNumber,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements ClosureCommand {

    public DecideClosure {
        Required.value(closureId, "closureId");
        Required.value(outcome, "outcome");
        decisionNumber = Required.name(decisionNumber, "decisionNumber");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
