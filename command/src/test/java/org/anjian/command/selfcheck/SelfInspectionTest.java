package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.campaign.CampaignSamples.CAMPAIGN;
import static org.anjian.command.campaign.CampaignSamples.terms;

import java.util.List;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.SubjectCapacity;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.EnlistKeyObject;
import org.anjian.api.selfcheck.command.EnrolCampaignSubject;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.RecordRevision;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.junit.jupiter.api.Test;

/** How a self-inspection begins, is checked upon, and ends. */
class SelfInspectionTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-00")
    void none_begins_after_the_campaign_ended() {
        expectRefused(
                fixture.given(ENLISTED)
                        .when(
                                new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2025-01-01T00:00"), null),
                                MANAGER.toMetadata()),
                CampaignRefusal.CAMPAIGN_ENDED);
        expectRefused(
                started()
                        .when(
                                new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2024-05-07"), null),
                                MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_STARTED);
        fixture.given(ENLISTED)
                .when(new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2024-05-06"), null), MANAGER.toMetadata())
                .expectEvents(STARTED);
    }

    @Test
    @Rule("QX24-00")
    void one_begins_on_the_last_day() {
        fixture.givenNoPriorActivity()
                .when(
                        new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2024-12-31T23:59"), null),
                        MANAGER.toMetadata())
                .expectEvents(new SelfInspectionStarted(E1, at("2024-12-31T23:59"), terms()));
    }

    @Test
    @Rule("QX24-O1")
    void a_registered_safety_engineer_is_a_subject_of_the_campaign() {
        EnrolCampaignSubject enrol =
                new EnrolCampaignSubject(ID, M1, SubjectCapacity.REGISTERED_SAFETY_ENGINEER, at("2024-05-06"), null);
        CampaignSubjectEnrolled enrolled =
                new CampaignSubjectEnrolled(E1, at("2024-05-06"), M1, SubjectCapacity.REGISTERED_SAFETY_ENGINEER);
        fixture.given(ENLISTED).when(enrol, MANAGER.toMetadata()).expectEvents(enrolled);
        expectRefused(
                fixture.given(ENLISTED, enrolled).when(enrol, MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_ENROLLED);
    }

    @Test
    @Rule("QX24-P3a")
    void an_enforcement_check_counts_in_its_phase_only_and_takes_all_three_parties() {
        fixture.given(ENLISTED)
                .when(inspect("2024-10-31T23:59", List.of(InspectedParty.values())), OFFICER.toMetadata())
                .expectEvents(inspection("2024-10-31T23:59", PhaseCount.COUNTS));
        fixture.given(ENLISTED)
                .when(inspect("2024-11-02", List.of(InspectedParty.values())), OFFICER.toMetadata())
                .expectEvents(inspection("2024-11-02", PhaseCount.OUTSIDE_PHASE));
        expectRefused(
                fixture.given(ENLISTED)
                        .when(inspect("2024-08-01", List.of(InspectedParty.ENTERPRISE)), OFFICER.toMetadata()),
                SelfInspectionRefusal.PARTIES_INCOMPLETE);
    }

    private static RecordCampaignInspection inspect(String on, List<InspectedParty> parties) {
        return new RecordCampaignInspection(ID, parties, items(null), "限期整改", at(on), null);
    }

    private static List<InspectedItem> items(ItemHazard hazard) {
        return List.of(new InspectedItem(3, ItemAnswer.NO, "未上墙", hazard));
    }

    private static CampaignInspectionRecorded inspection(String on, PhaseCount phase) {
        return new CampaignInspectionRecorded(
                E1, at(on), OFFICER.organisation(), List.of(InspectedParty.values()), items(null), "限期整改", phase);
    }

    @Test
    void an_enforcement_check_raises_hazards_too() {
        RecordCampaignInspection check = new RecordCampaignInspection(
                ID, List.of(InspectedParty.values()), items(UNTIL_AUGUST), "限期整改", at("2024-08-01"), null);
        fixture.given(ENLISTED)
                .when(check, OFFICER.toMetadata())
                .expectEvents(
                        new CampaignInspectionRecorded(
                                E1,
                                at("2024-08-01"),
                                OFFICER.organisation(),
                                List.of(InspectedParty.values()),
                                items(UNTIL_AUGUST),
                                "限期整改",
                                PhaseCount.COUNTS),
                        new HazardRaisedFromSelfInspection(
                                E1,
                                at("2024-08-01"),
                                3,
                                HazardId.forCommand(ID.raw() + "/CAMPAIGN_INSPECTION/3/0"),
                                FoundBy.CAMPAIGN_INSPECTION,
                                UNTIL_AUGUST));
    }

    @Test
    @Rule("QX24-P4b")
    void a_revision_counts_in_the_last_phase() {
        fixture.given(ENLISTED)
                .when(
                        new RecordRevision(ID, RevisionKind.MANAGEMENT_RULES, "2024版", at("2024-11-20"), null),
                        MANAGER.toMetadata())
                .expectEvents(new SystemRevisionRecorded(
                        E1, at("2024-11-20"), RevisionKind.MANAGEMENT_RULES, "2024版", PhaseCount.COUNTS));
        fixture.given(ENLISTED)
                .when(
                        new RecordRevision(ID, RevisionKind.MANAGEMENT_RULES, "2024版", at("2024-10-31"), null),
                        MANAGER.toMetadata())
                .expectEvents(new SystemRevisionRecorded(
                        E1, at("2024-10-31"), RevisionKind.MANAGEMENT_RULES, "2024版", PhaseCount.OUTSIDE_PHASE));
    }

    @Test
    @Rule("QX24-P4a")
    void the_campaign_closes_for_an_enterprise_once_its_hazards_are_closed() {
        CloseCampaignForEnterprise close = new CloseCampaignForEnterprise(ID, at("2024-12-31"), null);
        CampaignHazardSettled settled = new CampaignHazardSettled(E1, at("2024-09-01"), HAZARD);
        refusedWith(
                fixture.given(ENLISTED, STARTED, raised(17), completed()).when(close, OFFICER.toMetadata()),
                SelfInspectionRefusal.OPEN_HAZARDS,
                "[1]");
        expectRefused(
                fixture.given(ENLISTED, STARTED).when(close, OFFICER.toMetadata()),
                SelfInspectionRefusal.NOT_COMPLETED);
        fixture.given(ENLISTED, STARTED, raised(17), completed(), settled)
                .when(close, OFFICER.toMetadata())
                .expectEvents(new CampaignClosedForEnterprise(E1, at("2024-12-31")));
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed(), new CampaignClosedForEnterprise(E1, at("2024-12-31")))
                        .when(close, OFFICER.toMetadata()),
                SelfInspectionRefusal.CLOSED_FOR_ENTERPRISE);
    }

    @Test
    @Rule("QX24-O2")
    void a_key_object_is_enlisted_once() {
        EnlistKeyObject enlist = new EnlistKeyObject(
                ID, terms(), new KeyObject(FACTORY, "Qujing Factory", Sector.INDUSTRY, COUNTY), at("2024-04-30"), null);
        var anjian = Actor.system(COUNTY).toMetadata();
        fixture.givenNoPriorActivity().when(enlist, anjian).expectEvents(ENLISTED);
        fixture.given(STARTED).when(enlist, anjian).expectEvents(ENLISTED);
        fixture.given(ENLISTED)
                .when(enlist, anjian)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
