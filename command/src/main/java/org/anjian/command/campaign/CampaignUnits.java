package org.anjian.command.campaign;

import java.util.List;
import org.anjian.api.campaign.CampaignId;

/** The units of campaigns that the write side knows. */
@FunctionalInterface
public interface CampaignUnits {

    /** Where every unit of a campaign stands, by the code of the unit. */
    List<UnitStanding> of(CampaignId campaign);
}
