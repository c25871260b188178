package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the decision was made public (行政执法公示, ML20-05e).
 *
 * @param channel where
 * @param text the published text, by its digest
 */
public record PublishPenaltyDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String channel,
        Evidence text,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public PublishPenaltyDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        channel = Required.name(channel, "channel");
        Required.value(text, "text");
        Required.value(occurredAt, "occurredAt");
    }
}
