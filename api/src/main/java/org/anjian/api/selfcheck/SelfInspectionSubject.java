package org.anjian.api.selfcheck;

import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** What every event of a self-inspection says about it, as it was on that day. */
public record SelfInspectionSubject(
        SelfInspectionId id,
        CampaignId campaignId,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        Sector sector) {}
