package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.campaign.CampaignSamples.CAMPAIGN;
import static org.anjian.command.campaign.CampaignSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.SubjectCapacity;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.EnlistKeyObject;
import org.anjian.api.selfcheck.command.EnrolCampaignSubject;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.RaiseHazardFromSelfInspection;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.command.RecordRevision;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.event.AcceptanceFailed;
import org.anjian.api.selfcheck.event.AcceptanceInspectionHeld;
import org.anjian.api.selfcheck.event.AcceptancePassed;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.PrincipalSectionAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.checklist.BundledChecklists;
import org.anjian.command.drill.RecordedDrill;
import org.anjian.command.majorhazardsource.KnownSource;
import org.anjian.command.safetymanager.ManagerStanding;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hazards that a self-inspection raises. */
class RaisedHazardsTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-P2c")
    void a_no_raises_a_hazard_that_is_removed_by_the_end_of_the_campaign() {
        List<SubAnswer> subs = List.of(new SubAnswer("2.1", ItemAnswer.NO));
        HazardId raised = HazardId.forCommand(ID.raw() + "/SELF_INSPECTION/2/0");
        started()
                .when(answer(2, ItemAnswer.NO, subs, List.of(), UNTIL_AUGUST), MANAGER.toMetadata())
                .expectEvents(
                        new ChecklistItemAnswered(
                                E1,
                                at("2024-06-03"),
                                2,
                                1,
                                ItemAnswer.NO,
                                AnswerOrigin.TYPED,
                                subs,
                                List.of(),
                                List.of(),
                                null),
                        new HazardRaisedFromSelfInspection(
                                E1, at("2024-06-03"), 2, raised, FoundBy.SELF_INSPECTION, UNTIL_AUGUST));
        expectRefused(
                started().when(answer(2, ItemAnswer.NO, subs, List.of(), hazard("2025-01-15")), MANAGER.toMetadata()),
                SelfInspectionRefusal.BEYOND_CAMPAIGN_END);
        RaiseHazardFromSelfInspection later =
                new RaiseHazardFromSelfInspection(ID, 17, UNTIL_AUGUST, at("2024-06-03"), null);
        fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.PARTIAL))
                .when(later, MANAGER.toMetadata())
                .expectEvents(new HazardRaisedFromSelfInspection(
                        E1,
                        at("2024-06-03"),
                        17,
                        HazardId.forCommand(ID.raw() + "/SELF_INSPECTION/17/0"),
                        FoundBy.SELF_INSPECTION,
                        UNTIL_AUGUST));
        expectRefused(
                fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.YES)).when(later, MANAGER.toMetadata()),
                SelfInspectionRefusal.NOTHING_TO_RAISE);
        expectRefused(
                fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.NO), raised(17))
                        .when(later, MANAGER.toMetadata()),
                SelfInspectionRefusal.HAZARD_ALREADY_RAISED);
    }

    @Test
    @Rule("QX24-P2c")
    void the_registration_leads_back_to_the_item() {
        RegisterHazard command = CampaignProcess.registration(raised(17));
        assertThat(command.hazardId()).isEqualTo(HAZARD);
        assertThat(command.source()).isEqualTo(HazardSource.CAMPAIGN);
        assertThat(command.sourceRecord()).isEqualTo(new SourceRecord("selfcheck", ID.raw() + "/17"));
        assertThat(CampaignProcess.registration(raised(17))).isEqualTo(command);
    }

    @Test
    @Rule("QX24-P4a")
    void what_becomes_of_a_hazard_is_told_once() {
        CampaignHazardSettled settled = new CampaignHazardSettled(E1, at("2024-09-01"), HAZARD);
        var anjian = Actor.system(COUNTY).toMetadata();
        fixture.given(ENLISTED, STARTED, raised(17))
                .when(standing(HAZARD, HazardStanding.CLOSED), anjian)
                .expectEvents(settled);
        fixture.given(ENLISTED, STARTED, raised(17), settled)
                .when(standing(HAZARD, HazardStanding.CLOSED), anjian)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        fixture.given(ENLISTED, STARTED, raised(17), settled)
                .when(standing(HAZARD, HazardStanding.OPEN), anjian)
                .expectEvents(new CampaignHazardReopened(E1, at("2024-09-01"), HAZARD));
        expectRefused(
                fixture.given(ENLISTED).when(standing(HAZARD, HazardStanding.CLOSED), anjian),
                SelfInspectionRefusal.UNKNOWN_HAZARD);
    }

    private static RecordHazardStanding standing(HazardId hazard, HazardStanding standing) {
        return new RecordHazardStanding(ID, hazard, standing, at("2024-09-01"), null);
    }
}
