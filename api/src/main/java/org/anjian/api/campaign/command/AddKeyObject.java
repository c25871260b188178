package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Adds an enterprise to the fixed list of key objects (QX24-O2). */
public record AddKeyObject(
        @TargetAggregateIdentifier CampaignId campaignId,
        EnterpriseId enterpriseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CampaignCommand {

    public AddKeyObject {
        Required.value(campaignId, "campaignId");
        Required.value(enterpriseId, "enterpriseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
