package org.anjian.query.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.BestPractice;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.TaskDone;
import org.anjian.api.campaign.TaskTerm;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A document in the making. */
final class UnitParticipationSheet {

    @Nullable
    UnitParticipationId id;

    @Nullable
    CampaignId campaignId;

    @Nullable
    String organisation;

    @Nullable
    String unitName;

    @Nullable
    UnitKind kind;

    @Nullable
    RegionCode region;

    int responsibleEnterprises;
    List<TaskTerm> terms = new ArrayList<>();
    List<TaskDone> tasks = new ArrayList<>();
    List<CampaignMeasure> measuresDone = new ArrayList<>();
    List<CampaignMeasure> measuresMissing = new ArrayList<>();
    List<EnterpriseId> guided = new ArrayList<>();
    List<PhaseTask> overdueRecorded = new ArrayList<>();
    List<BestPractice> practices = new ArrayList<>();

    @Nullable
    LocalDate rectificationDueOn;

    @Nullable
    LocalDate summonedOn;

    UnitParticipationSheet() {}

    UnitParticipationSheet(UnitParticipationView before) {
        id = before.id();
        campaignId = before.campaignId();
        organisation = before.organisation();
        unitName = before.unitName();
        kind = before.kind();
        region = before.region();
        responsibleEnterprises = before.responsibleEnterprises();
        terms.addAll(before.terms());
        tasks.addAll(before.tasks());
        measuresDone.addAll(before.measuresDone());
        measuresMissing.addAll(before.measuresMissing());
        guided.addAll(before.guided());
        overdueRecorded.addAll(before.overdueRecorded());
        practices.addAll(before.practices());
        rectificationDueOn = before.rectificationDueOn();
        summonedOn = before.summonedOn();
    }

    UnitParticipationView view(EventInfo info) {
        return new UnitParticipationView(
                id,
                info.version(),
                campaignId,
                organisation,
                unitName,
                kind,
                region,
                region.path(),
                responsibleEnterprises,
                terms,
                tasks,
                measuresDone,
                measuresMissing,
                guided,
                overdueRecorded,
                practices,
                rectificationDueOn,
                summonedOn,
                info.recordedAt());
    }
}
