package org.anjian.api.campaign.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.BestPractice;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.TaskDone;
import org.anjian.api.campaign.TaskTerm;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The part a unit takes in a campaign: the read model's document.
 *
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param terms what is owed by when
 * @param tasks what was done
 * @param guided the enterprises that were guided
 */
public record UnitParticipationView(
        UnitParticipationId id,
        long version,
        CampaignId campaignId,
        String organisation,
        String unitName,
        UnitKind kind,
        RegionCode region,
        List<String> regionPath,
        int responsibleEnterprises,
        List<TaskTerm> terms,
        List<TaskDone> tasks,
        List<CampaignMeasure> measuresDone,
        List<CampaignMeasure> measuresMissing,
        List<EnterpriseId> guided,
        List<PhaseTask> overdueRecorded,
        List<BestPractice> practices,
        @Nullable LocalDate rectificationDueOn,
        @Nullable LocalDate summonedOn,
        Instant recordedAt) {

    public UnitParticipationView {
        regionPath = List.copyOf(regionPath);
        terms = List.copyOf(terms);
        tasks = List.copyOf(tasks);
        measuresDone = List.copyOf(measuresDone);
        measuresMissing = List.copyOf(measuresMissing);
        guided = List.copyOf(guided);
        overdueRecorded = List.copyOf(overdueRecorded);
        practices = List.copyOf(practices);
    }
}
