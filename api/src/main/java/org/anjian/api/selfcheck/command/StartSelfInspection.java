package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Begins the self-inspection of an enterprise in a campaign (自查自纠, QX24-P2a). */
public record StartSelfInspection(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        CampaignId campaignId,
        EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public StartSelfInspection {
        Required.value(campaignId, "campaignId");
        Required.value(enterpriseId, "enterpriseId");
        selfInspectionId = SelfInspectionId.of(campaignId, enterpriseId);
        Required.value(occurredAt, "occurredAt");
    }
}
