package org.anjian.api.campaign.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Which key objects had not done what by a day (谁、何时、何事未完成). Answered with an {@link OutstandingPage}.
 *
 * @param on today where it is null
 * @param duties which duties, all where it is empty
 */
public record FindCampaignOutstanding(
        CampaignId campaign, @Nullable LocalDate on, List<PhaseDuty> duties, PageRequest page) {

    public FindCampaignOutstanding {
        Required.value(campaign, "campaign");
        Required.value(page, "page");
        duties = List.copyOf(duties);
    }
}
