package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a circumstance that makes the penalty heavier (从重情节, QJ16-04c, QJ22B-06b).
 */
public record RecordAggravatingCircumstance(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        Circumstance circumstance,
        String description,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordAggravatingCircumstance {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(circumstance, "circumstance");
        description = Required.text(description, "description");
        Required.value(occurredAt, "occurredAt");
    }
}
