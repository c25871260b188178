package org.anjian.api.campaign.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The campaigns, the last first. Answered with a {@link CampaignPage}. */
public record FindCampaigns(PageRequest page) {

    public FindCampaigns {
        Required.value(page, "page");
    }
}
