package org.anjian.api.campaign.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignOutcome;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.ExposedBatch;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: the read model's document.
 *
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param template the code of its checklist
 * @param keyObjects how many key objects are listed
 */
public record CampaignView(
        CampaignId id,
        long version,
        String name,
        RegionCode region,
        List<String> regionPath,
        String template,
        int templateVersion,
        LocalDate startsOn,
        LocalDate localPlanDueOn,
        LocalDate endsOn,
        List<CampaignPhase> phases,
        List<Sector> targetSectors,
        int keyObjects,
        @Nullable LocalDate keyObjectsFixedOn,
        List<CampaignOutcome> outcomes,
        List<ExposedBatch> exposures,
        @Nullable LocalDate periodEndedOn,
        @Nullable LocalDate closedOn,
        Instant recordedAt) {

    public CampaignView {
        regionPath = List.copyOf(regionPath);
        phases = List.copyOf(phases);
        targetSectors = List.copyOf(targetSectors);
        outcomes = List.copyOf(outcomes);
        exposures = List.copyOf(exposures);
    }
}
