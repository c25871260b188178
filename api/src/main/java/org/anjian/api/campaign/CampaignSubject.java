package org.anjian.api.campaign;

import org.anjian.api.region.RegionCode;

/** What every event of a campaign says about it, as it was on that day. */
public record CampaignSubject(CampaignId id, String name, RegionCode region) {}
