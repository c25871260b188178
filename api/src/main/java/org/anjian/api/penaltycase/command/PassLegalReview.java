package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Passes the legal review, by somebody who does not handle the case (法制审核, ML20-04b).
 */
public record PassLegalReview(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public PassLegalReview {
        Required.value(penaltyCaseId, "penaltyCaseId");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
