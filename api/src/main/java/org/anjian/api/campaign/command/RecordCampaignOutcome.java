package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what an indicator is in the time of the campaign (QX24-G2). */
public record RecordCampaignOutcome(
        @TargetAggregateIdentifier CampaignId campaignId,
        OutcomeIndicator indicator,
        Long value,
        Instant occurredAt,
        @Nullable String commandId)
        implements CampaignCommand {

    public RecordCampaignOutcome {
        Required.value(campaignId, "campaignId");
        Required.value(indicator, "indicator");
        Required.value(value, "value");
        Required.value(occurredAt, "occurredAt");
    }
}
