package org.anjian.api.campaign.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sends in a unit's own plan (QX24-D1). */
public record SubmitLocalCampaignPlan(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        List<SubmittedDocument> documents,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public SubmitLocalCampaignPlan {
        Required.value(unitParticipationId, "unitParticipationId");
        documents = Required.list(documents, "documents");
        Required.value(occurredAt, "occurredAt");
    }
}
