package org.anjian.api.campaign.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records one of the eight measures with its evidence (QX24-E8). */
public record RecordCampaignMeasure(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        CampaignMeasure measure,
        List<SubmittedDocument> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public RecordCampaignMeasure {
        Required.value(unitParticipationId, "unitParticipationId");
        Required.value(measure, "measure");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
