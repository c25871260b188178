package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reviews a statement (陈述申辩复核, NL-CF44).
 */
public record ReviewStatement(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        StatementOutcome outcome,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ReviewStatement {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(outcome, "outcome");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
