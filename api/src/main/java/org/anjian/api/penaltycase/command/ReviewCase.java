package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reviews the case, as the review body (案审, QJ16-07b).
 */
public record ReviewCase(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        ReviewOpinion opinion,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ReviewCase {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(opinion, "opinion");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
