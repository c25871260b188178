package org.anjian.query.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignOutcome;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.ExposedBatch;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A document in the making. */
final class CampaignSheet {

    @Nullable
    CampaignId id;

    @Nullable
    String name;

    @Nullable
    RegionCode region;

    @Nullable
    String template;

    int templateVersion;

    @Nullable
    LocalDate startsOn;

    @Nullable
    LocalDate localPlanDueOn;

    @Nullable
    LocalDate endsOn;

    List<CampaignPhase> phases = new ArrayList<>();
    List<Sector> targetSectors = new ArrayList<>();
    int keyObjects;

    @Nullable
    LocalDate keyObjectsFixedOn;

    List<CampaignOutcome> outcomes = new ArrayList<>();
    List<ExposedBatch> exposures = new ArrayList<>();

    @Nullable
    LocalDate periodEndedOn;

    @Nullable
    LocalDate closedOn;

    CampaignSheet() {}

    CampaignSheet(CampaignView before) {
        id = before.id();
        name = before.name();
        region = before.region();
        template = before.template();
        templateVersion = before.templateVersion();
        startsOn = before.startsOn();
        localPlanDueOn = before.localPlanDueOn();
        endsOn = before.endsOn();
        phases.addAll(before.phases());
        targetSectors.addAll(before.targetSectors());
        keyObjects = before.keyObjects();
        keyObjectsFixedOn = before.keyObjectsFixedOn();
        outcomes.addAll(before.outcomes());
        exposures.addAll(before.exposures());
        periodEndedOn = before.periodEndedOn();
        closedOn = before.closedOn();
    }

    CampaignView view(EventInfo info) {
        return new CampaignView(
                id,
                info.version(),
                name,
                region,
                region.path(),
                template,
                templateVersion,
                startsOn,
                localPlanDueOn,
                endsOn,
                phases,
                targetSectors,
                keyObjects,
                keyObjectsFixedOn,
                outcomes,
                exposures,
                periodEndedOn,
                closedOn,
                info.recordedAt());
    }
}
