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

/** The check at the end of a campaign. */
class AcceptanceTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-P4c")
    void an_acceptance_check_is_three_in_one_or_entrusted() {
        expectRefused(
                fixture.given(ENLISTED).when(hold(AcceptanceMode.THREE_IN_ONE, 0, null), CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.TEAM_INCOMPLETE);
        expectRefused(
                fixture.given(ENLISTED).when(hold(AcceptanceMode.THIRD_PARTY, 0, null), CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.CONTRACT_REQUIRED);
        fixture.given(ENLISTED)
                .when(hold(AcceptanceMode.THREE_IN_ONE, 1, null), CITY_OFFICE.toMetadata())
                .expectEvents(held());
        fixture.given(ENLISTED)
                .when(hold(AcceptanceMode.THIRD_PARTY, 0, "HT-7"), CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptanceInspectionHeld(
                        E1, at("2024-12-20"), AcceptanceMode.THIRD_PARTY, 2, 1, 0, "HT-7"));
    }

    private static HoldAcceptanceInspection hold(AcceptanceMode mode, int media, String contract) {
        return new HoldAcceptanceInspection(ID, mode, 2, 1, media, contract, at("2024-12-20"), null);
    }

    private static AcceptanceInspectionHeld held() {
        return new AcceptanceInspectionHeld(E1, at("2024-12-20"), AcceptanceMode.THREE_IN_ONE, 2, 1, 1, null);
    }

    @Test
    void an_acceptance_check_is_held_before_it_has_a_result() {
        RecordAcceptanceResult passed =
                new RecordAcceptanceResult(ID, AcceptanceResult.PASSED, "合格", at("2024-12-20"), null);
        RecordAcceptanceResult failed =
                new RecordAcceptanceResult(ID, AcceptanceResult.FAILED, "不合格", at("2024-12-20"), null);
        expectRefused(
                fixture.given(ENLISTED).when(passed, CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.NO_ACCEPTANCE_INSPECTION);
        fixture.given(ENLISTED, held())
                .when(passed, CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptancePassed(E1, at("2024-12-20"), "合格"));
        fixture.given(ENLISTED, held())
                .when(failed, CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptanceFailed(E1, at("2024-12-20"), "不合格"));
    }
}
