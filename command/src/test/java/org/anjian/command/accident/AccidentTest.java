package org.anjian.command.accident;

import static org.anjian.command.Actors.CITY;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.NEIGHBOUR;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.accident.AccidentRefusal;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.accident.EscalationGround;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.accident.UnregisteredUnit;
import org.anjian.api.accident.command.ApproveEscalatedInvestigation;
import org.anjian.api.accident.command.FormInvestigationTeam;
import org.anjian.api.accident.command.RefuseEscalatedInvestigation;
import org.anjian.api.accident.command.ReportAccident;
import org.anjian.api.accident.command.RequestEscalatedInvestigation;
import org.anjian.api.accident.command.SupplementAccidentReport;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReportSupplemented;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.accident.event.EscalatedInvestigationApproved;
import org.anjian.api.accident.event.EscalatedInvestigationRefused;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.accident.event.InvestigationTeamFormed;
import org.anjian.api.accident.event.InvestigationTransferred;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is reported of accidents, and which government investigates them. */
class AccidentTest {

    static final AccidentId ID = new AccidentId("accident-1");
    static final AccidentSubject AC1 = new AccidentSubject(
            ID,
            FACTORY,
            "Qujing Factory",
            COUNTY,
            AccidentKind.PRODUCTION,
            Sector.INDUSTRY,
            "二车间",
            at("2024-07-01T09:50"));
    private static final AccidentToll ONE_DEAD = new AccidentToll(1, 0, 120_000_000);
    private static final AccidentToll THREE_DEAD = new AccidentToll(3, 0, 120_000_000);
    static final Actor COUNTY_GOVERNMENT = government("government-1", COUNTY);
    static final Actor CITY_GOVERNMENT = government("government-2", CITY);
    private static final Actor PROVINCE = government("government-3", new RegionCode("530000"));
    static final AccidentReported REPORTED =
            new AccidentReported(AC1, at("2024-07-01T10:30"), at("2024-07-01T10:00"), ONE_DEAD, 0, day("2024-07-31"));
    static final AccidentGraded GENERAL = new AccidentGraded(AC1, at("2024-07-01T10:30"), AccidentGrade.GENERAL);
    private static final AccidentGraded LARGER = new AccidentGraded(AC1, at("2024-07-01T10:30"), AccidentGrade.LARGER);
    private static final InvestigationTeam COUNTY_TEAM =
            new InvestigationTeam(COUNTY, "leader-1", List.of("member-1", "member-2"));
    private static final InvestigationTeamFormed COUNTY_FORMED =
            new InvestigationTeamFormed(AC1, at("2024-07-02"), COUNTY_TEAM);
    private static final EscalatedInvestigationRequested REQUESTED = new EscalatedInvestigationRequested(
            AC1, at("2024-07-03"), EscalationGround.VILE_IMPACT, "舆情反映强烈", COUNTY_GOVERNMENT.id());
    private static final EscalatedInvestigationApproved APPROVED =
            new EscalatedInvestigationApproved(AC1, at("2024-07-04"), CITY_GOVERNMENT.id());

    private static final UnregisteredUnit QUARRY = new UnregisteredUnit("某石料厂", COUNTY, Sector.INDUSTRY);

    private AggregateTestFixture<Accident> fixture;

    @BeforeEach
    void prepare() {
        fixture = fixture();
    }

    static AggregateTestFixture<Accident> fixture() {
        AccidentGrading grading = new AccidentGrading(RuleParameters.shipped());
        AggregateTestFixture<Accident> fixture = new AggregateTestFixture<>(Accident.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(grading)
                .registerAnnotatedCommandHandler(new AccidentReporting(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        KnownEnterprises.admission(),
                        new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"))),
                        new ReportingTerms(RuleParameters.shipped()),
                        grading));
        return fixture;
    }

    private static Actor government(String id, RegionCode region) {
        return new Actor(id, Role.GOVERNMENT, "government-of-" + region, region, null);
    }

    private static ReportAccident report(EnterpriseId enterprise, AccidentKind kind, String received) {
        return new ReportAccident(
                ID,
                enterprise,
                enterprise == null ? QUARRY : null,
                kind,
                "二车间",
                at("2024-07-01T09:50"),
                at("2024-07-01T10:00"),
                ONE_DEAD,
                at(received),
                null);
    }

    private static FormInvestigationTeam team(String day) {
        return new FormInvestigationTeam(ID, "leader-1", List.of("member-1", "member-2"), at(day), null);
    }

    private static SupplementAccidentReport supplement(AccidentToll toll, String day) {
        return new SupplementAccidentReport(ID, toll, "伤者不治", at(day), null);
    }

    private static RequestEscalatedInvestigation request() {
        return new RequestEscalatedInvestigation(ID, EscalationGround.VILE_IMPACT, "舆情反映强烈", at("2024-07-03"), null);
    }

    private static ApproveEscalatedInvestigation approve() {
        return new ApproveEscalatedInvestigation(ID, at("2024-07-04"), null);
    }

    private TestExecutor<Accident> given(Object... more) {
        TestExecutor<Accident> given = fixture.given(REPORTED);
        for (Object event : more) {
            given = given.andGiven(event);
        }
        return given;
    }

    @Test
    @Rule("KM-3.1.4")
    void what_is_reported_an_hour_and_a_half_after_it_was_learned_is_thirty_minutes_late() {
        fixture.givenNoPriorActivity()
                .when(report(FACTORY, AccidentKind.PRODUCTION, "2024-07-01T11:30"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new AccidentReported(
                                AC1, at("2024-07-01T11:30"), at("2024-07-01T10:00"), ONE_DEAD, 30, day("2024-07-31")),
                        new AccidentGraded(AC1, at("2024-07-01T11:30"), AccidentGrade.GENERAL));
        prepare();
        fixture.givenNoPriorActivity()
                .when(report(FACTORY, AccidentKind.PRODUCTION, "2024-07-01T10:30"), OFFICER.toMetadata())
                .expectEvents(REPORTED, GENERAL);
    }

    @Test
    @Rule("NL-SG13")
    void after_thirty_days_and_after_seven_for_roads_and_fires_nothing_is_supplemented() {
        AccidentSubject fire = new AccidentSubject(
                ID, null, "某石料厂", COUNTY, AccidentKind.FIRE, Sector.INDUSTRY, "二车间", at("2024-07-01T09:50"));
        fixture.givenNoPriorActivity()
                .when(report(null, AccidentKind.FIRE, "2024-07-01T10:30"), OFFICER.toMetadata())
                .expectEvents(
                        new AccidentReported(
                                fire, at("2024-07-01T10:30"), at("2024-07-01T10:00"), ONE_DEAD, 0, day("2024-07-08")),
                        new AccidentGraded(fire, at("2024-07-01T10:30"), AccidentGrade.GENERAL));
        prepare();
        given(GENERAL)
                .when(supplement(THREE_DEAD, "2024-07-31T23:59"), PRINCIPAL.toMetadata())
                .expectSuccessfulHandlerExecution();
        prepare();
        expectRefused(
                given(GENERAL).when(supplement(THREE_DEAD, "2024-08-01T00:00"), PRINCIPAL.toMetadata()),
                AccidentRefusal.SUPPLEMENT_TOO_LATE);
    }

    @Test
    @Rule("NL-SG13")
    void a_death_more_may_raise_the_grade_and_move_the_investigation_up() {
        given(GENERAL, COUNTY_FORMED)
                .when(supplement(THREE_DEAD, "2024-07-05"), OFFICER.toMetadata())
                .expectEvents(
                        new AccidentReportSupplemented(AC1, at("2024-07-05"), THREE_DEAD, "伤者不治"),
                        new AccidentGraded(AC1, at("2024-07-05"), AccidentGrade.LARGER),
                        new InvestigationTransferred(AC1, at("2024-07-05"), COUNTY_TEAM, RegionLevel.CITY));
        prepare();
        AccidentToll injured = new AccidentToll(1, 3, 120_000_000);
        given(GENERAL, COUNTY_FORMED)
                .when(supplement(injured, "2024-07-05"), OFFICER.toMetadata())
                .expectEvents(new AccidentReportSupplemented(AC1, at("2024-07-05"), injured, "伤者不治"));
        prepare();
        expectRefused(
                given(GENERAL).when(supplement(ONE_DEAD, "2024-07-05"), OFFICER.toMetadata()),
                AccidentRefusal.NOTHING_CHANGED);
    }

    @Test
    @Rule("QJ16-04a")
    void an_accident_with_three_deaths_is_not_the_countys_to_investigate() {
        expectRefused(
                given(LARGER).when(team("2024-07-02"), COUNTY_GOVERNMENT.toMetadata()), AccidentRefusal.LEVEL_TOO_LOW);
        prepare();
        given(LARGER)
                .when(team("2024-07-02"), CITY_GOVERNMENT.toMetadata())
                .expectEvents(new InvestigationTeamFormed(
                        AC1,
                        at("2024-07-02"),
                        new InvestigationTeam(CITY, "leader-1", List.of("member-1", "member-2"))));
        prepare();
        expectRefused(given(LARGER).when(team("2024-07-02"), PROVINCE.toMetadata()), AccidentRefusal.LEVEL_TOO_HIGH);
        prepare();
        given(GENERAL).when(team("2024-07-02"), COUNTY_GOVERNMENT.toMetadata()).expectEvents(COUNTY_FORMED);
        prepare();
        expectRefused(
                given(GENERAL, COUNTY_FORMED).when(team("2024-07-03"), COUNTY_GOVERNMENT.toMetadata()),
                AccidentRefusal.TEAM_FORMED_ALREADY);
    }

    @Test
    @Rule("QJ16-04d")
    void the_city_investigates_a_general_accident_only_after_its_government_approved() {
        expectRefused(
                given(GENERAL, COUNTY_FORMED).when(team("2024-07-05"), CITY_GOVERNMENT.toMetadata()),
                AccidentRefusal.ESCALATION_NOT_APPROVED);
        prepare();
        expectRefused(
                given(GENERAL, COUNTY_FORMED, REQUESTED).when(team("2024-07-05"), CITY_GOVERNMENT.toMetadata()),
                AccidentRefusal.ESCALATION_NOT_APPROVED);
        prepare();
        given(GENERAL, COUNTY_FORMED, REQUESTED)
                .when(approve(), CITY_GOVERNMENT.toMetadata())
                .expectEvents(
                        APPROVED, new InvestigationTransferred(AC1, at("2024-07-04"), COUNTY_TEAM, RegionLevel.CITY));
        prepare();
        given(
                        GENERAL,
                        COUNTY_FORMED,
                        REQUESTED,
                        APPROVED,
                        new InvestigationTransferred(AC1, at("2024-07-04"), COUNTY_TEAM, RegionLevel.CITY))
                .when(team("2024-07-05"), CITY_GOVERNMENT.toMetadata())
                .expectSuccessfulHandlerExecution();
        prepare();
        expectRefused(
                given(GENERAL, REQUESTED, APPROVED).when(team("2024-07-05"), COUNTY_GOVERNMENT.toMetadata()),
                AccidentRefusal.LEVEL_TOO_LOW);
        prepare();
        expectRefused(
                given(GENERAL, REQUESTED, APPROVED).when(team("2024-07-05"), PROVINCE.toMetadata()),
                AccidentRefusal.LEVEL_TOO_HIGH);
    }

    @Test
    @Rule("QJ16-04d")
    void the_citys_government_decides_and_not_whoever_asked() {
        given(GENERAL).when(request(), COUNTY_GOVERNMENT.toMetadata()).expectEvents(REQUESTED);
        prepare();
        expectRefused(
                given(GENERAL, REQUESTED)
                        .when(approve(), government("government-4", COUNTY).toMetadata()),
                AccidentRefusal.ONLY_THE_CITY_DECIDES);
        prepare();
        EscalatedInvestigationRequested own = new EscalatedInvestigationRequested(
                AC1, at("2024-07-03"), EscalationGround.SERIOUS_NATURE, "x", CITY_GOVERNMENT.id());
        expectRefused(
                given(GENERAL, own).when(approve(), CITY_GOVERNMENT.toMetadata()),
                AccidentRefusal.ANOTHER_PERSON_NEEDED);
        prepare();
        expectRefused(
                given(GENERAL).when(approve(), CITY_GOVERNMENT.toMetadata()), AccidentRefusal.NO_ESCALATION_ASKED);
        prepare();
        expectRefused(given(GENERAL, REQUESTED).when(approve(), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void what_was_refused_may_be_asked_for_again_and_nothing_else_twice() {
        EscalatedInvestigationRefused refused =
                new EscalatedInvestigationRefused(AC1, at("2024-07-04"), "由县级查清", CITY_GOVERNMENT.id());
        given(GENERAL, REQUESTED)
                .when(
                        new RefuseEscalatedInvestigation(ID, "由县级查清", at("2024-07-04"), null),
                        CITY_GOVERNMENT.toMetadata())
                .expectEvents(refused);
        prepare();
        expectRefused(
                given(GENERAL, REQUESTED).when(request(), COUNTY_GOVERNMENT.toMetadata()),
                AccidentRefusal.ESCALATION_ASKED_ALREADY);
        prepare();
        given(GENERAL, REQUESTED, refused)
                .when(
                        new RequestEscalatedInvestigation(
                                ID, EscalationGround.SERIOUS_NATURE, "又发现瞒报", at("2024-07-06"), null),
                        COUNTY_GOVERNMENT.toMetadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_larger_accident_is_not_escalated() {
        expectRefused(
                given(LARGER).when(request(), COUNTY_GOVERNMENT.toMetadata()), AccidentRefusal.ONLY_GENERAL_ACCIDENTS);
        prepare();
        expectRefused(
                given(GENERAL, REQUESTED, new AccidentGraded(AC1, at("2024-07-03T12:00"), AccidentGrade.LARGER))
                        .when(approve(), CITY_GOVERNMENT.toMetadata()),
                AccidentRefusal.ONLY_GENERAL_ACCIDENTS);
    }

    @Test
    void the_members_of_a_team_are_different_persons() {
        for (List<String> members : List.of(List.of("leader-1"), List.of("member-1", "member-1"))) {
            prepare();
            expectRefused(
                    given(GENERAL)
                            .when(
                                    new FormInvestigationTeam(ID, "leader-1", members, at("2024-07-02"), null),
                                    COUNTY_GOVERNMENT.toMetadata()),
                    AccidentRefusal.LEADER_NEEDED_ONCE);
        }
    }

    @Test
    void nobody_reports_or_supplements_what_is_out_of_reach_or_acts_before_the_last_act() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                report(FACTORY, AccidentKind.PRODUCTION, "2024-07-01T10:30"),
                                FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(report(NEIGHBOUR, AccidentKind.PRODUCTION, "2024-07-01T10:30"), PRINCIPAL.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                given(GENERAL, COUNTY_FORMED).when(supplement(THREE_DEAD, "2024-07-01T12:00"), OFFICER.toMetadata()),
                AccidentRefusal.BEFORE_THE_LAST_ACT);
        prepare();
        expectRefused(
                given(GENERAL).when(supplement(THREE_DEAD, "2024-07-05"), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_report_names_the_enterprise_or_the_unit_and_its_times_are_in_order() {
        refused(FACTORY, QUARRY, "2024-07-01T10:00", "2024-07-01T10:30", AccidentRefusal.ENTERPRISE_OR_UNIT);
        refused(null, null, "2024-07-01T10:00", "2024-07-01T10:30", AccidentRefusal.ENTERPRISE_OR_UNIT);
        refused(FACTORY, null, "2024-07-01T09:00", "2024-07-01T10:30", AccidentRefusal.LEARNED_BEFORE_IT_HAPPENED);
        refused(FACTORY, null, "2024-07-01T10:00", "2024-07-01T09:55", AccidentRefusal.REPORTED_BEFORE_IT_WAS_LEARNED);
        assertThatThrownBy(() -> new AccidentToll(-1, 0, 0)).isInstanceOf(RefusedException.class);
    }

    private static void refused(
            EnterpriseId enterprise, UnregisteredUnit unit, String learned, String received, AccidentRefusal refusal) {
        assertThatThrownBy(() -> new ReportAccident(
                        ID,
                        enterprise,
                        unit,
                        AccidentKind.PRODUCTION,
                        "二车间",
                        at("2024-07-01T09:50"),
                        at(learned),
                        ONE_DEAD,
                        at(received),
                        null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        thrown -> assertThat(thrown.refusal().code()).isEqualTo(refusal.name()));
    }
}
