package org.anjian.api.knowledgetest.query;

import java.time.LocalDate;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How many of the persons whom a campaign is about know their statutory duties (法定职责知晓率, QX24-G1). Answered with a
 * {@link DutyAwareness}.
 *
 * @param region the region whose subtree is meant; all that the reader may see where it is null
 * @param sector the sector of their enterprises; every sector where it is null
 * @param on by the tests up to that day; today where it is null
 */
public record CountDutyAwareness(
        CampaignId campaign,
        @Nullable RegionCode region,
        @Nullable Sector sector,
        @Nullable LocalDate on) {

    public CountDutyAwareness {
        Required.value(campaign, "campaign");
    }
}
