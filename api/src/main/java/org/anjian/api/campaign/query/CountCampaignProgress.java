package org.anjian.api.campaign.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How far the key objects of a campaign are. Answered with {@link CampaignProgress}.
 *
 * @param on today where it is null
 * @param duties which duties, all where it is empty
 */
public record CountCampaignProgress(
        CampaignId campaign, @Nullable LocalDate on, List<PhaseDuty> duties) {

    public CountCampaignProgress {
        Required.value(campaign, "campaign");
        duties = List.copyOf(duties);
    }
}
