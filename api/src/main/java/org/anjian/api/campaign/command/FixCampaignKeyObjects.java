package org.anjian.api.campaign.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.SnapshotPart;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Fixes the list of key objects, in parts of up to 200 enterprises (重点对象, QX24-O2). */
public record FixCampaignKeyObjects(
        @TargetAggregateIdentifier CampaignId campaignId,
        List<EnterpriseId> enterprises,
        SnapshotPart part,
        Instant occurredAt,
        @Nullable String commandId)
        implements CampaignCommand {

    public FixCampaignKeyObjects {
        Required.value(campaignId, "campaignId");
        enterprises = Required.list(enterprises, "enterprises");
        Required.value(part, "part");
        Required.value(occurredAt, "occurredAt");
    }
}
