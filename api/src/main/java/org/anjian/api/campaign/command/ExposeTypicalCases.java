package org.anjian.api.campaign.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.ExposedCase;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes a batch of filed cases public (曝光典型案例, QX24-P3d). */
public record ExposeTypicalCases(
        @TargetAggregateIdentifier CampaignId campaignId,
        List<ExposedCase> cases,
        String medium,
        Instant occurredAt,
        @Nullable String commandId)
        implements CampaignCommand {

    public ExposeTypicalCases {
        Required.value(campaignId, "campaignId");
        cases = Required.list(cases, "cases");
        medium = Required.name(medium, "medium");
        Required.value(occurredAt, "occurredAt");
    }
}
