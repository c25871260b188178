package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a crime is suspected: the case must be transferred (涉嫌犯罪, QJ16-14a).
 */
public record SuspectCrime(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String description,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public SuspectCrime {
        Required.value(penaltyCaseId, "penaltyCaseId");
        description = Required.text(description, "description");
        Required.value(occurredAt, "occurredAt");
    }
}
