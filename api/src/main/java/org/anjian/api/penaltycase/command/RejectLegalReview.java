package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Does not pass the legal review (法制审核不通过, ML20-04b).
 */
public record RejectLegalReview(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RejectLegalReview {
        Required.value(penaltyCaseId, "penaltyCaseId");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
