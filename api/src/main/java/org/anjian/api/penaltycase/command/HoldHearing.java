package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the hearing and the opinion of its chair (听证, NL-CF63).
 */
public record HoldHearing(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        Evidence minutes,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public HoldHearing {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(minutes, "minutes");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
