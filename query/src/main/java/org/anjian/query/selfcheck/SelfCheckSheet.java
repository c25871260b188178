package org.anjian.query.selfcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.ItemStanding;
import org.anjian.api.selfcheck.RaisedHazard;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A document in the making. */
final class SelfCheckSheet {

    @Nullable
    SelfInspectionId id;

    @Nullable
    CampaignId campaignId;

    @Nullable
    EnterpriseId enterpriseId;

    @Nullable
    String enterpriseName;

    @Nullable
    RegionCode region;

    @Nullable
    Sector sector;

    @Nullable
    String template;

    int templateVersion;

    @Nullable
    LocalDate selfInspectionDueOn;

    @Nullable
    LocalDate enforcementDueOn;

    @Nullable
    LocalDate endsOn;

    @Nullable
    LocalDate keyObjectSince;

    @Nullable
    LocalDate startedOn;

    List<ItemStanding> items = new ArrayList<>();
    List<Integer> noItems = new ArrayList<>();

    @Nullable
    ItemAnswer principalAnswer;

    @Nullable
    String principalConclusion;

    @Nullable
    LocalDate completedOn;

    @Nullable
    Timeliness completed;

    List<PersonId> subjects = new ArrayList<>();
    List<PersonId> signed = new ArrayList<>();

    @Nullable
    LocalDate signedOn;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalDate inspectedOn;

    @Nullable
    LocalDate inspectedInPhaseOn;

    List<RevisionKind> revised = new ArrayList<>();

    @Nullable
    AcceptanceMode acceptanceMode;

    @Nullable
    LocalDate acceptanceHeldOn;

    @Nullable
    AcceptanceResult acceptance;

    int hazardsRaised;
    int hazardsOpen;
    List<RaisedHazard> hazards = new ArrayList<>();

    @Nullable
    LocalDate closedOn;

    SelfCheckSheet() {}

    SelfCheckSheet(SelfCheckView before) {
        id = before.id();
        campaignId = before.campaignId();
        enterpriseId = before.enterpriseId();
        enterpriseName = before.enterpriseName();
        region = before.region();
        sector = before.sector();
        template = before.template();
        templateVersion = before.templateVersion();
        selfInspectionDueOn = before.selfInspectionDueOn();
        enforcementDueOn = before.enforcementDueOn();
        endsOn = before.endsOn();
        keyObjectSince = before.keyObjectSince();
        startedOn = before.startedOn();
        items.addAll(before.items());
        noItems.addAll(before.noItems());
        principalAnswer = before.principalAnswer();
        principalConclusion = before.principalConclusion();
        completedOn = before.completedOn();
        completed = before.completed();
        subjects.addAll(before.subjects());
        signed.addAll(before.signed());
        signedOn = before.signedOn();
        publishedOn = before.publishedOn();
        inspectedOn = before.inspectedOn();
        inspectedInPhaseOn = before.inspectedInPhaseOn();
        revised.addAll(before.revised());
        acceptanceMode = before.acceptanceMode();
        acceptanceHeldOn = before.acceptanceHeldOn();
        acceptance = before.acceptance();
        hazardsRaised = before.hazardsRaised();
        hazardsOpen = before.hazardsOpen();
        hazards.addAll(before.hazards());
        closedOn = before.closedOn();
    }

    SelfCheckView view(EventInfo info) {
        return new SelfCheckView(
                id,
                info.version(),
                campaignId,
                enterpriseId,
                enterpriseName,
                region,
                region.path(),
                sector,
                template,
                templateVersion,
                selfInspectionDueOn,
                enforcementDueOn,
                endsOn,
                keyObjectSince,
                startedOn,
                items,
                noItems,
                principalAnswer,
                principalConclusion,
                completedOn,
                completed,
                subjects,
                signed,
                signedOn,
                publishedOn,
                inspectedOn,
                inspectedInPhaseOn,
                revised,
                acceptanceMode,
                acceptanceHeldOn,
                acceptance,
                hazardsRaised,
                hazardsOpen,
                hazards,
                closedOn,
                info.recordedAt());
    }
}
