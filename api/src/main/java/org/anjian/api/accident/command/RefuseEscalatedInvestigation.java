package org.anjian.api.accident.command;

import java.time.Instant;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Refuses, as the city's government, that a general accident be investigated by the city (不予提级调查, QJ16-04d). */
public record RefuseEscalatedInvestigation(
        @TargetAggregateIdentifier AccidentId accidentId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements AccidentCommand {

    public RefuseEscalatedInvestigation {
        Required.value(accidentId, "accidentId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
