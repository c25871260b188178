package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes a campaign once every unit is done or was called to account (QX24-P4f). */
public record CloseCampaign(
        @TargetAggregateIdentifier CampaignId campaignId,
        Instant occurredAt,
        @Nullable String commandId) implements CampaignCommand {

    public CloseCampaign {
        Required.value(campaignId, "campaignId");
        Required.value(occurredAt, "occurredAt");
    }
}
