package org.anjian.api.accident.command;

import java.time.Instant;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Approves, as the city's government, that a general accident be investigated by the city (批准提级调查, QJ16-04d). */
public record ApproveEscalatedInvestigation(
        @TargetAggregateIdentifier AccidentId accidentId,
        Instant occurredAt,
        @Nullable String commandId) implements AccidentCommand {

    public ApproveEscalatedInvestigation {
        Required.value(accidentId, "accidentId");
        Required.value(occurredAt, "occurredAt");
    }
}
