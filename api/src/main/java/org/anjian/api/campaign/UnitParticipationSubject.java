package org.anjian.api.campaign;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a unit's part in a campaign says about it.
 *
 * @param organisation the code of the unit, as its people act for it
 */
public record UnitParticipationSubject(
        UnitParticipationId id,
        CampaignId campaignId,
        String organisation,
        String unitName,
        UnitKind kind,
        RegionCode region) {}
