package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records in the case that its decision was made public (行政执法公示, ML20-05e); sent by Anjian when the ledger of publication
 * says so, which is the only way to publish.
 *
 * @param channel where
 * @param text the published text, by its digest
 * @param publishedBy the account that published it
 */
public record PublishPenaltyDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String channel,
        Evidence text,
        String publishedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public PublishPenaltyDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        channel = Required.name(channel, "channel");
        Required.value(text, "text");
        publishedBy = Required.name(publishedBy, "publishedBy");
        Required.value(occurredAt, "occurredAt");
    }
}
