package org.anjian.command.campaign;

import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignTerms;

/** The campaigns that the write side knows. */
@FunctionalInterface
public interface Campaigns {

    /**
     * The terms of a campaign.
     *
     * @throws org.anjian.api.refusal.RefusedException where there is no such campaign
     */
    CampaignTerms termsOf(CampaignId campaign);
}
