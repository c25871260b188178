package org.anjian.command.emergencyplan;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanRefusal;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.PlanAudience;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.emergencyplan.PlanEvaluation;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.emergencyplan.PlanLinkType;
import org.anjian.api.emergencyplan.ReviewResult;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.emergencyplan.command.CopyEmergencyPlan;
import org.anjian.api.emergencyplan.command.DraftEmergencyPlan;
import org.anjian.api.emergencyplan.command.EvaluateEmergencyPlan;
import org.anjian.api.emergencyplan.command.FileEmergencyPlan;
import org.anjian.api.emergencyplan.command.IssueDisposalCard;
import org.anjian.api.emergencyplan.command.LinkEmergencyPlan;
import org.anjian.api.emergencyplan.command.PublishEmergencyPlan;
import org.anjian.api.emergencyplan.command.RecordEmergencyRiskAssessment;
import org.anjian.api.emergencyplan.command.RetireEmergencyPlan;
import org.anjian.api.emergencyplan.command.ReviewEmergencyPlan;
import org.anjian.api.emergencyplan.command.ReviseEmergencyPlan;
import org.anjian.api.emergencyplan.command.SignEmergencyPlan;
import org.anjian.api.emergencyplan.event.DisposalCardIssued;
import org.anjian.api.emergencyplan.event.EmergencyPlanCopied;
import org.anjian.api.emergencyplan.event.EmergencyPlanDrafted;
import org.anjian.api.emergencyplan.event.EmergencyPlanEvaluated;
import org.anjian.api.emergencyplan.event.EmergencyPlanFiled;
import org.anjian.api.emergencyplan.event.EmergencyPlanFilingOverdue;
import org.anjian.api.emergencyplan.event.EmergencyPlanLinked;
import org.anjian.api.emergencyplan.event.EmergencyPlanPublished;
import org.anjian.api.emergencyplan.event.EmergencyPlanRetired;
import org.anjian.api.emergencyplan.event.EmergencyPlanReviewed;
import org.anjian.api.emergencyplan.event.EmergencyPlanRevised;
import org.anjian.api.emergencyplan.event.EmergencyPlanSigned;
import org.anjian.api.emergencyplan.event.EmergencyRiskAssessed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emergency plans: assessed, drafted, reviewed, signed, published, filed, evaluated, revised, in that order. */
class EmergencyPlanTest {

    private static final EmergencyPlanId ID = new EmergencyPlanId("emergencyplan-1");
    private static final PersonId M1 = new PersonId("person-1");
    private static final List<PersonId> TEAM = List.of(M1);
    private static final List<PersonId> EXPERTS = List.of(new PersonId("person-7"));
    private static final List<PlanElement> ELEMENTS = List.of(PlanElement.SCOPE, PlanElement.RESPONSE);
    private static final List<String> POSTS = List.of("P1", "P2");
    private static final EmergencyPlanSubject EP1 =
            new EmergencyPlanSubject(ID, "EP1", EmergencyPlanType.COMPREHENSIVE, FACTORY, "Qujing Factory", COUNTY);
    private static final EmergencyRiskAssessed ASSESSED = assessed(UnitClass.ORDINARY);
    private static final EmergencyPlanDrafted DRAFTED =
            new EmergencyPlanDrafted(EP1, at("2024-04-10"), 1, ELEMENTS, POSTS, "text", TEAM);
    private static final EmergencyPlanReviewed REVIEWED =
            new EmergencyPlanReviewed(EP1, at("2024-04-20"), 1, EXPERTS, ReviewResult.PASSED, "good");
    private static final EmergencyPlanSigned SIGNED = new EmergencyPlanSigned(EP1, at("2024-04-25"), 1, PRINCIPAL.id());
    private static final EmergencyPlanPublished PUBLISHED =
            new EmergencyPlanPublished(EP1, at("2024-05-06"), 1, PlanAudience.EMPLOYEES, "notice board", null);
    private static final EmergencyPlanFiled FILED =
            new EmergencyPlanFiled(EP1, at("2024-05-20"), 1, "county bureau", "county emergency bureau");
    private static final EmergencyPlanRetired RETIRED = new EmergencyPlanRetired(EP1, at("2024-09-01"), "merged");

    private static final DraftEmergencyPlan DRAFT =
            new DraftEmergencyPlan(ID, ELEMENTS, POSTS, "text", TEAM, at("2024-04-10"), null);
    private static final ReviewEmergencyPlan REVIEW =
            new ReviewEmergencyPlan(ID, EXPERTS, ReviewResult.PASSED, "good", at("2024-04-20"), null);
    private static final SignEmergencyPlan SIGN = new SignEmergencyPlan(ID, at("2024-04-25"), null);
    private static final PublishEmergencyPlan PUBLISH =
            new PublishEmergencyPlan(ID, PlanAudience.EMPLOYEES, "notice board", at("2024-05-06"), null);
    private static final FileEmergencyPlan FILE =
            new FileEmergencyPlan(ID, "county bureau", "county emergency bureau", at("2024-05-20"), null);
    private static final CopyEmergencyPlan COPY =
            new CopyEmergencyPlan(ID, "county emergency bureau", at("2024-05-21"), null);
    private static final EvaluateEmergencyPlan EVALUATE =
            new EvaluateEmergencyPlan(ID, PlanEvaluation.REVISION_NEEDED, "new tank", TEAM, at("2024-08-01"), null);
    private static final ReviseEmergencyPlan REVISE =
            new ReviseEmergencyPlan(ID, "new tank", ELEMENTS, POSTS, "text 2", TEAM, at("2024-08-02"), null);

    private AggregateTestFixture<EmergencyPlan> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(EmergencyPlan.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(WorkCalendar.bundled())
                .registerAnnotatedCommandHandler(
                        new EmergencyPlanBeginning(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private static EmergencyRiskAssessed assessed(UnitClass unitClass) {
        return new EmergencyRiskAssessed(EP1, at("2024-04-01"), unitClass, "leaks", "two engines", TEAM);
    }

    private void accepts(Object command, Actor actor, Object event, Object... before) {
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    private void refuses(Object command, RefusalCode code, Object... before) {
        expectRefused(fixture.given(before).when(command, PRINCIPAL.toMetadata()), code);
    }

    @Test
    @Rule("QX24-05")
    void a_plan_begins_with_the_assessment_of_risks_and_the_survey_of_resources() {
        RecordEmergencyRiskAssessment assess = new RecordEmergencyRiskAssessment(
                ID,
                FACTORY,
                EmergencyPlanType.COMPREHENSIVE,
                "EP1",
                "leaks",
                "two engines",
                TEAM,
                at("2024-04-01"),
                null);
        fixture.givenNoPriorActivity()
                .when(assess, MANAGER.toMetadata())
                .expectEvents(ASSESSED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(assess, NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        assertThat(UnitClass.of(Sector.HAZARDOUS_CHEMICALS)).isEqualTo(UnitClass.KEY);
        assertThat(UnitClass.of(Sector.COMMERCE)).isEqualTo(UnitClass.ORDINARY);
    }

    @Test
    void a_plan_is_drafted_and_may_be_drafted_again_until_it_is_signed() {
        accepts(DRAFT, MANAGER, DRAFTED, ASSESSED);
        accepts(DRAFT, MANAGER, DRAFTED, ASSESSED, DRAFTED, REVIEWED);
        refuses(DRAFT, EmergencyPlanRefusal.STEP_ALREADY_DONE, ASSESSED, DRAFTED, REVIEWED, SIGNED);
        assertThat(DRAFTED.duty()).isEqualTo(1);
        assertThat(DRAFTED.performers()).containsExactly(M1);
    }

    @Test
    void experts_review_what_is_drafted_and_a_plan_that_was_returned_is_not_reviewed() {
        accepts(REVIEW, MANAGER, REVIEWED, ASSESSED, DRAFTED);
        refuses(REVIEW, EmergencyPlanRefusal.PLAN_NOT_DRAFTED, ASSESSED);
        refuses(REVIEW, EmergencyPlanRefusal.STEP_ALREADY_DONE, ASSESSED, DRAFTED, REVIEWED);
        refuses(
                new ReviewEmergencyPlan(ID, List.of(), ReviewResult.PASSED, "good", at("2024-04-20"), null),
                EmergencyPlanRefusal.EXPERTS_MISSING,
                ASSESSED,
                DRAFTED);
        refuses(
                SIGN,
                EmergencyPlanRefusal.REVIEW_MISSING,
                ASSESSED,
                DRAFTED,
                new EmergencyPlanReviewed(EP1, at("2024-04-20"), 1, EXPERTS, ReviewResult.RETURNED, "thin"));
    }

    @Test
    void the_principal_signs_what_was_reviewed() {
        accepts(SIGN, PRINCIPAL, SIGNED, ASSESSED, DRAFTED, REVIEWED);
        refuses(SIGN, EmergencyPlanRefusal.PLAN_NOT_DRAFTED, ASSESSED);
        refuses(SIGN, EmergencyPlanRefusal.REVIEW_MISSING, ASSESSED, DRAFTED);
        refuses(SIGN, EmergencyPlanRefusal.STEP_ALREADY_DONE, ASSESSED, DRAFTED, REVIEWED, SIGNED);
        expectRefused(
                fixture.given(ASSESSED, DRAFTED, REVIEWED).when(SIGN, MANAGER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void what_was_signed_is_published() {
        accepts(PUBLISH, MANAGER, PUBLISHED, ASSESSED, DRAFTED, REVIEWED, SIGNED);
        refuses(PUBLISH, EmergencyPlanRefusal.PLAN_NOT_DRAFTED, ASSESSED);
        refuses(PUBLISH, EmergencyPlanRefusal.REVIEW_MISSING, ASSESSED, DRAFTED);
        refuses(PUBLISH, EmergencyPlanRefusal.SIGNATURE_MISSING, ASSESSED, DRAFTED, REVIEWED);
        refuses(PUBLISH, EmergencyPlanRefusal.STEP_ALREADY_DONE, ASSESSED, DRAFTED, REVIEWED, SIGNED, PUBLISHED);
    }

    @Test
    @Rule("QX24-07")
    void a_plan_is_filed_once_it_was_reviewed_signed_and_published() {
        refuses(FILE, EmergencyPlanRefusal.REVIEW_MISSING, ASSESSED, DRAFTED, PUBLISHED);
        refuses(FILE, EmergencyPlanRefusal.SIGNATURE_MISSING, ASSESSED, DRAFTED, REVIEWED, PUBLISHED);
        refuses(FILE, EmergencyPlanRefusal.PUBLICATION_MISSING, ASSESSED, DRAFTED, REVIEWED, SIGNED);
        refuses(FILE, EmergencyPlanRefusal.PLAN_NOT_DRAFTED, ASSESSED);
        accepts(FILE, MANAGER, FILED, ASSESSED, DRAFTED, REVIEWED, SIGNED, PUBLISHED);
        refuses(FILE, EmergencyPlanRefusal.STEP_ALREADY_DONE, ASSESSED, DRAFTED, REVIEWED, SIGNED, PUBLISHED, FILED);
    }

    @Test
    void a_copy_that_was_forgotten_is_sent_later() {
        EmergencyPlanFiled alone = new EmergencyPlanFiled(EP1, at("2024-05-20"), 1, "county bureau", null);
        accepts(
                new FileEmergencyPlan(ID, "county bureau", " ", at("2024-05-20"), null),
                MANAGER,
                alone,
                ASSESSED,
                DRAFTED,
                REVIEWED,
                SIGNED,
                PUBLISHED);
        accepts(
                COPY,
                MANAGER,
                new EmergencyPlanCopied(EP1, at("2024-05-21"), 1, "county emergency bureau"),
                ASSESSED,
                DRAFTED,
                REVIEWED,
                SIGNED,
                PUBLISHED,
                alone);
        refuses(COPY, EmergencyPlanRefusal.FILING_MISSING, ASSESSED, DRAFTED, REVIEWED, SIGNED, PUBLISHED);
        refuses(COPY, EmergencyPlanRefusal.STEP_ALREADY_DONE, ASSESSED, DRAFTED, REVIEWED, SIGNED, PUBLISHED, FILED);
    }

    @Test
    @Rule("NL-YJ07")
    void the_plan_of_a_key_unit_is_overdue_after_twenty_working_days() {
        EmergencyPlanPublished published = new EmergencyPlanPublished(
                EP1, at("2024-05-06"), 1, PlanAudience.EMPLOYEES, "notice board", day("2024-05-31"));
        Object[] before = {assessed(UnitClass.KEY), DRAFTED, REVIEWED, SIGNED};
        fixture.givenCurrentTime(at("2024-05-06"))
                .andGiven(before)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(PUBLISH).withMetaData(MANAGER.toMetadata()))
                .whenTimeAdvancesTo(at("2024-06-01T00:00"))
                .expectEvents(new EmergencyPlanFilingOverdue(EP1, at("2024-06-01T00:00"), 1, published.fileBy()));
        prepare();
        fixture.givenCurrentTime(at("2024-05-06"))
                .andGiven(before)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(PUBLISH).withMetaData(MANAGER.toMetadata()))
                .whenTimeAdvancesTo(at("2024-05-31T23:59"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2024-05-06"))
                .andGiven(before)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(PUBLISH).withMetaData(MANAGER.toMetadata()),
                        GenericCommandMessage.asCommandMessage(FILE).withMetaData(MANAGER.toMetadata()))
                .whenTimeAdvancesTo(at("2024-06-10T00:00"))
                .expectNoEvents();
    }

    @Test
    void a_plan_is_evaluated_and_revised_and_owes_every_step_again() {
        EmergencyPlanRevised revised =
                new EmergencyPlanRevised(EP1, at("2024-08-02"), 2, "new tank", ELEMENTS, POSTS, "text 2", TEAM);
        Object[] inForce = {ASSESSED, DRAFTED, REVIEWED, SIGNED, PUBLISHED, FILED};
        accepts(
                EVALUATE,
                MANAGER,
                new EmergencyPlanEvaluated(EP1, at("2024-08-01"), 1, PlanEvaluation.REVISION_NEEDED, "new tank", TEAM),
                inForce);
        refuses(EVALUATE, EmergencyPlanRefusal.PUBLICATION_MISSING, ASSESSED, DRAFTED);
        accepts(REVISE, MANAGER, revised, inForce);
        refuses(REVISE, EmergencyPlanRefusal.PUBLICATION_MISSING, ASSESSED, DRAFTED);
        refuses(
                SIGN,
                EmergencyPlanRefusal.REVIEW_MISSING,
                ASSESSED,
                DRAFTED,
                REVIEWED,
                SIGNED,
                PUBLISHED,
                FILED,
                revised);
    }

    @Test
    @Rule("QX24-06")
    void a_link_names_another_plan_or_body_and_is_recorded_once() {
        PlanLink government = new PlanLink(PlanLinkType.GOVERNMENT, null, "county government", "alarm chain");
        PlanLink own = new PlanLink(PlanLinkType.OWN_PLAN, new EmergencyPlanId("emergencyplan-2"), null, "levels");
        EmergencyPlanLinked linked = new EmergencyPlanLinked(EP1, at("2024-05-01"), government);
        accepts(link(government), MANAGER, linked, ASSESSED);
        accepts(link(own), MANAGER, new EmergencyPlanLinked(EP1, at("2024-05-01"), own), ASSESSED, linked);
        refuses(link(government), EmergencyPlanRefusal.ALREADY_LINKED, ASSESSED, linked);
        refuses(
                link(new PlanLink(PlanLinkType.RESCUE_TEAM, null, " ", "call")),
                EmergencyPlanRefusal.LINK_TARGET_MISSING,
                ASSESSED);
        refuses(
                link(new PlanLink(PlanLinkType.OWN_PLAN, null, "ours", "call")),
                EmergencyPlanRefusal.LINK_TARGET_MISSING,
                ASSESSED);
        refuses(
                link(new PlanLink(PlanLinkType.OWN_PLAN, ID, null, "itself")),
                EmergencyPlanRefusal.LINKED_TO_ITSELF,
                ASSESSED);
    }

    private static LinkEmergencyPlan link(PlanLink link) {
        return new LinkEmergencyPlan(ID, link, at("2024-05-01"), null);
    }

    @Test
    @Rule("QX24-04")
    void a_post_has_one_disposal_card() {
        IssueDisposalCard issue = new IssueDisposalCard(ID, "P1", "close valve 3", at("2024-05-02"), null);
        DisposalCardIssued issued = new DisposalCardIssued(EP1, at("2024-05-02"), "P1", "close valve 3");
        accepts(issue, MANAGER, issued, ASSESSED, DRAFTED);
        refuses(issue, EmergencyPlanRefusal.CARD_ALREADY_ISSUED, ASSESSED, DRAFTED, issued);
    }

    @Test
    void nothing_follows_once_the_plan_was_retired() {
        RetireEmergencyPlan retire = new RetireEmergencyPlan(ID, "merged", at("2024-09-01"), null);
        accepts(retire, PRINCIPAL, RETIRED, ASSESSED, DRAFTED);
        List.of(
                        retire,
                        DRAFT,
                        REVIEW,
                        SIGN,
                        PUBLISH,
                        FILE,
                        COPY,
                        EVALUATE,
                        REVISE,
                        link(new PlanLink(PlanLinkType.GOVERNMENT, null, "county", "x")),
                        new IssueDisposalCard(ID, "P1", "close", at("2024-09-02"), null))
                .forEach(command -> refuses(command, EmergencyPlanRefusal.PLAN_RETIRED, ASSESSED, RETIRED));
    }
}
