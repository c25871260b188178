package org.anjian.api.campaign.query;

import org.anjian.api.campaign.CampaignId;
import org.anjian.api.refusal.Required;

/** The experiences of all units of a campaign, for all units (QX24-R4). Answered with {@link BestPractices}. */
public record FindBestPractices(CampaignId campaign) {

    public FindBestPractices {
        Required.value(campaign, "campaign");
    }
}
