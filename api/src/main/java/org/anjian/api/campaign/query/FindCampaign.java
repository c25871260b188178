package org.anjian.api.campaign.query;

import org.anjian.api.campaign.CampaignId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * One campaign. Answered with a {@link CampaignView}.
 *
 * @param position the own write to wait for
 */
public record FindCampaign(CampaignId campaign, @Nullable Position position) {

    public FindCampaign {
        Required.value(campaign, "campaign");
    }
}
