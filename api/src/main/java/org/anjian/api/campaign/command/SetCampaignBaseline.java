package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets what an indicator was before the campaign (QX24-G2).
 *
 * @param year the year it was counted in
 */
public record SetCampaignBaseline(
        @TargetAggregateIdentifier CampaignId campaignId,
        OutcomeIndicator indicator,
        int year,
        Long value,
        Instant occurredAt,
        @Nullable String commandId)
        implements CampaignCommand {

    public SetCampaignBaseline {
        Required.value(campaignId, "campaignId");
        Required.value(indicator, "indicator");
        if (year < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "year");
        }
        Required.value(value, "value");
        Required.value(occurredAt, "occurredAt");
    }
}
