package org.anjian.api.selfcheck.query;

import org.anjian.api.campaign.CampaignId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The self-inspections of a campaign, by id. Answered with a {@link SelfCheckPage}.
 *
 * @param noItem only those that answered this item no or in part
 */
public record FindSelfChecks(
        CampaignId campaign,
        @Nullable RegionCode region,
        @Nullable Sector sector,
        @Nullable Integer noItem,
        PageRequest page) {

    public FindSelfChecks {
        Required.value(campaign, "campaign");
        Required.value(page, "page");
    }
}
