package org.anjian.api.campaign.query;

import java.time.LocalDate;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How the units of a campaign stand on a day, by id. Answered with a {@link UnitProgressPage}.
 *
 * @param on today where it is null
 */
public record FindUnitProgress(
        CampaignId campaign, @Nullable LocalDate on, PageRequest page) {

    public FindUnitProgress {
        Required.value(campaign, "campaign");
        Required.value(page, "page");
    }
}
