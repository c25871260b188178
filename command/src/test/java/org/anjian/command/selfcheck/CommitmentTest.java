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

/** What is signed after a self-inspection. */
class CommitmentTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-P2e")
    void the_commitment_is_signed_after_completion_and_then_shown() {
        SignCommitment sign = new SignCommitment(ID, M1, at("2024-06-25"), null);
        PublishCommitmentInternally publish = new PublishCommitmentInternally(ID, "公告栏", at("2024-06-26"), null);
        CommitmentSigned signed = new CommitmentSigned(E1, at("2024-06-25"), M1);
        expectRefused(started().when(sign, MANAGER.toMetadata()), SelfInspectionRefusal.NOT_COMPLETED);
        expectRefused(
                fixture.given(STARTED, completed()).when(sign, MANAGER.toMetadata()),
                SelfInspectionRefusal.KEY_OBJECTS_ONLY);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed()).when(publish, MANAGER.toMetadata()),
                SelfInspectionRefusal.NOTHING_SIGNED);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed())
                        .when(new SignCommitment(ID, FAILED, at("2024-06-25"), null), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED);
        fixture.given(ENLISTED, STARTED, completed())
                .when(sign, MANAGER.toMetadata())
                .expectEvents(signed);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed(), signed).when(sign, MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_SIGNED);
        fixture.given(ENLISTED, STARTED, completed(), signed)
                .when(publish, MANAGER.toMetadata())
                .expectEvents(new CommitmentPublishedInternally(E1, at("2024-06-26"), "公告栏"));
    }
}
