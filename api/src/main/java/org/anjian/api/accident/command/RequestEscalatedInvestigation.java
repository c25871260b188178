package org.anjian.api.accident.command;

import java.time.Instant;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.EscalationGround;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Asks that a general accident be investigated one level up (申请提级调查, QJ16-04d). */
public record RequestEscalatedInvestigation(
        @TargetAggregateIdentifier AccidentId accidentId,
        EscalationGround ground,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements AccidentCommand {

    public RequestEscalatedInvestigation {
        Required.value(accidentId, "accidentId");
        Required.value(ground, "ground");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
