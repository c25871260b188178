package org.anjian.command.villagecheck;

import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.NEIGHBOUR;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.OTHER_COUNTY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.villagecheck.VillageInspectorTest.INSPECTOR;
import static org.anjian.command.villagecheck.VillageInspectorTest.TOWNSHIP;
import static org.anjian.command.villagecheck.VillageInspectorTest.V1;
import static org.anjian.command.villagecheck.VillageInspectorTest.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.command.OrderRectification;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.villagecheck.VillageCheckId;
import org.anjian.api.villagecheck.VillageCheckRefusal;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.anjian.api.villagecheck.command.AnswerProblem;
import org.anjian.api.villagecheck.command.RecordVillageCheck;
import org.anjian.api.villagecheck.command.ReportProblem;
import org.anjian.api.villagecheck.event.ProblemAnswered;
import org.anjian.api.villagecheck.event.ProblemReported;
import org.anjian.api.villagecheck.event.ProblemUnanswered;
import org.anjian.api.villagecheck.event.VillageCheckRecorded;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.hazard.HazardsOfEnterprises;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who checks for a village records and reports, and orders nothing. */
class VillageCheckTest {

    private static final VillageCheckId ID = new VillageCheckId("villagecheck-1");
    private static final HazardId HAZARD = new HazardId("hazard-1");
    private static final Actor V2 = new Actor("villager-2", Role.VILLAGE_INSPECTOR, "baishi-village", VILLAGE, null);
    private static final Actor CLERK = new Actor("clerk-1", Role.OFFICER, TOWNSHIP.code(), VILLAGE.townshipOf(), null);
    private static final List<Evidence> PHOTO = List.of(new Evidence("照片", "a".repeat(64)));
    private static final VillageCheckSubject AT_FACTORY =
            new VillageCheckSubject(ID, INSPECTOR.id(), VILLAGE, "村口小卖部", FACTORY, "Qujing Factory");
    private static final VillageCheckSubject AT_SHOP =
            new VillageCheckSubject(ID, INSPECTOR.id(), VILLAGE, "村口小卖部", null, null);
    private static final VillageCheckRecorded RECORDED =
            new VillageCheckRecorded(AT_FACTORY, at("2020-09-01"), V1.id(), List.of("疏散通道堵塞"), TOWNSHIP);
    private static final ProblemReported REPORTED =
            new ProblemReported(AT_FACTORY, at("2020-09-01"), "疏散通道堵塞", PHOTO, TOWNSHIP, day("2020-09-08"));

    private static final EnterpriseId ELSEWHERE = new EnterpriseId("enterprise-elsewhere");
    private static final Enterprises ENTERPRISES = id -> id.equals(ELSEWHERE)
            ? Optional.of(new KnownEnterprise(
                    ELSEWHERE, "Luliang Factory", Sector.INDUSTRY, OTHER_COUNTY, false, null, null, null))
            : new KnownEnterprises().find(id);

    private AggregateTestFixture<VillageCheck> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(VillageCheck.class);
        HazardsOfEnterprises hazards = (enterprise, hazard) -> enterprise.equals(FACTORY) && hazard.equals(HAZARD);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(new WorkingDayTerms(RuleParameters.shipped(), WorkCalendar.bundled()))
                .registerInjectableResource(hazards)
                .registerAnnotatedCommandHandler(new VillageChecking(
                        fixture.getRepository(), Contexts.permissions(), VillageCheckTest::named, ENTERPRISES));
    }

    private static VillageInspectorSubject named(RegionCode village, String account) {
        Refuse.unless(village.equals(VILLAGE) && account.equals(V1.id()), VillageCheckRefusal.NOT_THE_INSPECTOR);
        return INSPECTOR;
    }

    private static RecordVillageCheck check(EnterpriseId enterprise) {
        return new RecordVillageCheck(ID, VILLAGE, "村口小卖部", enterprise, List.of("疏散通道堵塞"), at("2020-09-01"), null);
    }

    private static ReportProblem report(String at) {
        return new ReportProblem(ID, "疏散通道堵塞", PHOTO, at(at), null);
    }

    private static AnswerProblem answer(VillageProblemOutcome outcome, HazardId hazard) {
        return new AnswerProblem(ID, outcome, "已核实", hazard, at("2020-09-03"), null);
    }

    private static ProblemAnswered answered(VillageProblemOutcome outcome, HazardId hazard) {
        return new ProblemAnswered(AT_FACTORY, at("2020-09-03"), outcome, "已核实", TOWNSHIP, CLERK.id(), hazard);
    }

    @Test
    @Rule("ML20-12f")
    void who_checks_for_a_village_reports_a_problem_and_orders_nothing() {
        fixture.given(RECORDED)
                .when(report("2020-09-01"), V1.toMetadata())
                .expectEvents(REPORTED)
                .expectScheduledDeadline(at("2020-09-09T00:00"), new AnswerDue(day("2020-09-08")));
        assertThatThrownBy(() -> Contexts.permissions().requireRole(V1, OrderRectification.class))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(InputRefusal.ROLE_NOT_ALLOWED.name());
                    assertThat(refused.refusal().rule()).isEqualTo("ML20-12f");
                });
    }

    @Test
    @Rule("ML20-12f")
    void a_village_check_has_no_power_over_anybody() {
        Set<Class<?>> allowed = Set.of(RecordVillageCheck.class, ReportProblem.class);
        Contexts.permissions().tables().stream()
                .flatMap(table -> table.entries().keySet().stream())
                .filter(Command.class::isAssignableFrom)
                .filter(command -> !allowed.contains(command))
                .forEach(command -> assertThat(Contexts.permissions().reachOf(Role.VILLAGE_INSPECTOR, command))
                        .as(command.getSimpleName())
                        .isEmpty());
    }

    @Test
    @Rule("ML20-12f")
    void a_check_is_recorded_also_of_a_place_that_no_register_knows() {
        fixture.givenNoPriorActivity().when(check(FACTORY), V1.toMetadata()).expectEvents(RECORDED);
        prepare();
        fixture.givenNoPriorActivity()
                .when(check(null), V1.toMetadata())
                .expectEvents(
                        new VillageCheckRecorded(AT_SHOP, at("2020-09-01"), V1.id(), List.of("疏散通道堵塞"), TOWNSHIP));
    }

    @Test
    void only_whom_the_village_named_checks_there() {
        expectRefused(
                fixture.givenNoPriorActivity().when(check(FACTORY), V2.toMetadata()),
                VillageCheckRefusal.NOT_THE_INSPECTOR);
        prepare();
        Actor elsewhere =
                new Actor(V1.id(), Role.VILLAGE_INSPECTOR, "other-village", new RegionCode("530302001002"), null);
        expectRefused(
                fixture.givenNoPriorActivity().when(check(FACTORY), elsewhere.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void an_enterprise_that_was_checked_is_known_and_near_and_may_be_closed() {
        expectRefused(
                fixture.givenNoPriorActivity().when(check(new EnterpriseId("enterprise-none")), V1.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_UNKNOWN);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(check(ELSEWHERE), V1.toMetadata()),
                VillageCheckRefusal.ENTERPRISE_NOT_IN_VILLAGE);
        prepare();
        fixture.givenNoPriorActivity().when(check(NEIGHBOUR), V1.toMetadata()).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_checked_reports_and_once() {
        expectRefused(fixture.given(RECORDED).when(report("2020-09-01"), V2.toMetadata()), InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                fixture.given(RECORDED, REPORTED).when(report("2020-09-02"), V1.toMetadata()),
                VillageCheckRefusal.REPORTED_ALREADY);
        prepare();
        expectRefused(
                fixture.given(RECORDED).when(report("2020-08-31"), V1.toMetadata()),
                VillageCheckRefusal.BEFORE_WHAT_IT_FOLLOWS);
    }

    @Test
    void the_body_that_it_was_reported_to_answers_and_nobody_else() {
        fixture.given(RECORDED, REPORTED)
                .when(answer(VillageProblemOutcome.PUT_RIGHT, null), CLERK.toMetadata())
                .expectEvents(answered(VillageProblemOutcome.PUT_RIGHT, null));
        prepare();
        expectRefused(
                fixture.given(RECORDED, REPORTED)
                        .when(answer(VillageProblemOutcome.PUT_RIGHT, null), OFFICER.toMetadata()),
                VillageCheckRefusal.NOT_REPORTED_TO_YOU);
        prepare();
        expectRefused(
                fixture.given(RECORDED).when(answer(VillageProblemOutcome.PUT_RIGHT, null), CLERK.toMetadata()),
                VillageCheckRefusal.NOTHING_REPORTED);
        prepare();
        expectRefused(
                fixture.given(RECORDED, REPORTED, answered(VillageProblemOutcome.UNFOUNDED, null))
                        .when(answer(VillageProblemOutcome.PUT_RIGHT, null), CLERK.toMetadata()),
                VillageCheckRefusal.NOTHING_REPORTED);
        prepare();
        expectRefused(
                fixture.given(RECORDED, REPORTED).when(answer(VillageProblemOutcome.PUT_RIGHT, null), V1.toMetadata()),
                InputRefusal.ROLE_NOT_ALLOWED);
    }

    @Test
    void a_hazard_that_an_officer_registered_is_one_of_the_enterprise() {
        fixture.given(RECORDED, REPORTED)
                .when(answer(VillageProblemOutcome.HAZARD_REGISTERED, HAZARD), CLERK.toMetadata())
                .expectEvents(answered(VillageProblemOutcome.HAZARD_REGISTERED, HAZARD));
        Map<AnswerProblem, VillageCheckRefusal> wrong = Map.of(
                answer(VillageProblemOutcome.HAZARD_REGISTERED, null), VillageCheckRefusal.HAZARD_NEEDED,
                answer(VillageProblemOutcome.UNFOUNDED, HAZARD), VillageCheckRefusal.HAZARD_NEEDED,
                answer(VillageProblemOutcome.HAZARD_REGISTERED, new HazardId("hazard-2")),
                        VillageCheckRefusal.NOT_A_HAZARD_THERE);
        wrong.forEach((answer, refusal) -> {
            prepare();
            expectRefused(fixture.given(RECORDED, REPORTED).when(answer, CLERK.toMetadata()), refusal);
        });
        prepare();
        expectRefused(
                fixture.given(
                                new VillageCheckRecorded(AT_SHOP, at("2020-09-01"), V1.id(), List.of(), TOWNSHIP),
                                new ProblemReported(
                                        AT_SHOP, at("2020-09-01"), "x", List.of(), TOWNSHIP, day("2020-09-08")))
                        .when(answer(VillageProblemOutcome.HAZARD_REGISTERED, HAZARD), CLERK.toMetadata()),
                VillageCheckRefusal.NOT_A_HAZARD_THERE);
    }

    @Test
    void five_working_days_without_an_answer_are_overdue() {
        ProblemUnanswered overdue =
                new ProblemUnanswered(AT_FACTORY, at("2020-09-09T00:00"), TOWNSHIP, day("2020-09-08"));
        reportedAt("2020-09-01").whenTimeAdvancesTo(at("2020-09-08T23:59:59")).expectNoEvents();
        prepare();
        reportedAt("2020-09-01").whenTimeAdvancesTo(at("2020-09-09T00:00")).expectEvents(overdue);
        prepare();
        reportedAt("2020-09-01")
                .andGivenCommands(GenericCommandMessage.asCommandMessage(answer(VillageProblemOutcome.UNFOUNDED, null))
                        .withMetaData(CLERK.toMetadata()))
                .whenTimeAdvancesTo(at("2020-09-09T00:00"))
                .expectNoEvents();
    }

    private TestExecutor<VillageCheck> reportedAt(String day) {
        return fixture.givenCurrentTime(at(day))
                .andGiven(RECORDED)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(report(day)).withMetaData(V1.toMetadata()));
    }
}
