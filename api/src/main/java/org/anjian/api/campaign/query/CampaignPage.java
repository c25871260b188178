package org.anjian.api.campaign.query;

import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCampaigns}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CampaignPage(Page<CampaignView> page) {}
