package org.anjian.command.drill;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.DrillProgrammeRefusal;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.DrillRecord;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.command.AdoptDrillPlan;
import org.anjian.api.drill.command.CorrectDrill;
import org.anjian.api.drill.command.EvaluateDrill;
import org.anjian.api.drill.command.RecordEmergencyDrill;
import org.anjian.api.drill.command.ReportDrill;
import org.anjian.api.drill.event.DrillCorrected;
import org.anjian.api.drill.event.DrillEvaluated;
import org.anjian.api.drill.event.DrillMissed;
import org.anjian.api.drill.event.DrillPlanAdopted;
import org.anjian.api.drill.event.DrillProgrammeBegun;
import org.anjian.api.drill.event.DrillReported;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.KnownEnterprises;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drills: planned, held, evaluated, reported, and missed when a window ends without them. */
class DrillProgrammeTest {

    private static final DrillProgrammeId ID = DrillProgrammeId.of(FACTORY);
    private static final PersonId M1 = new PersonId("person-1");
    private static final MajorHazardSourceId MHS1 = new MajorHazardSourceId("majorhazardsource-1");
    private static final DrillProgrammeSubject E1 = new DrillProgrammeSubject(ID, FACTORY, "Qujing Factory", COUNTY);
    private static final String DR1 = ID.raw() + "/1";

    private AggregateTestFixture<DrillProgramme> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(DrillProgramme.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new DrillRecords(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private static AdoptDrillPlan plan(UnitClass unitClass, String day) {
        return new AdoptDrillPlan(FACTORY, 2024, "two drills", List.of(MHS1), unitClass, at(day), null);
    }

    private static RecordEmergencyDrill drill(EmergencyPlanType kind, String day) {
        return new RecordEmergencyDrill(
                FACTORY, kind, null, List.of(MHS1), "tank farm", "leak", List.of(M1), at(day), null);
    }

    private static DrillProgrammeBegun begun(UnitClass unitClass, String day) {
        return new DrillProgrammeBegun(E1, at(day), unitClass);
    }

    private static EmergencyDrillRecorded held(EmergencyPlanType kind, String day, String halfYear) {
        return new EmergencyDrillRecorded(
                E1, at(day), DR1, kind, null, List.of(MHS1), "tank farm", "leak", List.of(M1), halfYear);
    }

    private static DrillMissed missed(DrillObligation obligation, String window, String end) {
        return new DrillMissed(E1, at(end), obligation, window);
    }

    private static Object byManager(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(MANAGER.toMetadata());
    }

    @Test
    @Rule("QX24-14")
    void the_first_plan_begins_the_programme_of_the_enterprise() {
        fixture.givenNoPriorActivity()
                .when(plan(null, "2024-01-10"), MANAGER.toMetadata())
                .expectEvents(
                        begun(UnitClass.ORDINARY, "2024-01-10"),
                        new DrillPlanAdopted(
                                E1, at("2024-01-10"), 2024, UnitClass.ORDINARY, "two drills", List.of(MHS1)))
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        prepare();
        fixture.given(begun(UnitClass.ORDINARY, "2024-01-10"))
                .when(plan(UnitClass.KEY, "2024-02-10"), MANAGER.toMetadata())
                .expectEvents(
                        new DrillPlanAdopted(E1, at("2024-02-10"), 2024, UnitClass.KEY, "two drills", List.of(MHS1)));
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(plan(null, "2024-01-10"), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void the_sector_makes_a_key_unit_whatever_is_declared() {
        assertThat(UnitClass.of(Sector.COAL_MINE, UnitClass.ORDINARY)).isEqualTo(UnitClass.KEY);
        assertThat(UnitClass.of(Sector.COMMERCE, UnitClass.KEY)).isEqualTo(UnitClass.KEY);
        assertThat(UnitClass.of(Sector.COMMERCE, null)).isEqualTo(UnitClass.ORDINARY);
        assertThatThrownBy(() -> new AdoptDrillPlan(FACTORY, 24, "x", List.of(), null, at("2024-01-10"), null))
                .hasMessageContaining("YEAR_OUT_OF_RANGE");
    }

    @Test
    @Rule("QJ22A-12.4")
    void a_drill_is_an_act_of_duty_four_of_those_who_took_part() {
        EmergencyDrillRecorded dr1 = held(EmergencyPlanType.SPECIAL, "2022-06-16", "2022H1");
        fixture.givenNoPriorActivity()
                .when(drill(EmergencyPlanType.SPECIAL, "2022-06-16"), MANAGER.toMetadata())
                .expectEvents(begun(UnitClass.ORDINARY, "2022-06-16"), dr1)
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        prepare();
        assertThat(dr1.duty()).isEqualTo(4);
        assertThat(dr1.performers()).containsExactly(M1);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(drill(EmergencyPlanType.SPECIAL, "2022-06-16"), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QX24-17")
    @Rule("NL-YJ08")
    void a_key_unit_that_drilled_in_the_first_half_misses_both_drills_of_the_second() {
        Object[] story = {
            byManager(plan(UnitClass.KEY, "2024-03-04")),
            byManager(drill(EmergencyPlanType.SPECIAL, "2024-03-05")),
            byManager(drill(EmergencyPlanType.ONSITE, "2024-03-05"))
        };
        fixture.givenCurrentTime(at("2024-03-05"))
                .andGivenCommands(story)
                .whenTimeAdvancesTo(at("2024-07-01T00:00"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2024-03-05"))
                .andGivenCommands(story)
                .whenTimeAdvancesTo(at("2025-01-01T00:00"))
                .expectEvents(
                        missed(DrillObligation.SPECIAL, "2024H2", "2025-01-01T00:00"),
                        missed(DrillObligation.ONSITE, "2024H2", "2025-01-01T00:00"));
    }

    @Test
    @Rule("QX24-17")
    void another_unit_misses_the_on_site_drill_of_the_second_half_only() {
        fixture.givenCurrentTime(at("2024-03-05"))
                .andGivenCommands(
                        byManager(drill(EmergencyPlanType.COMPREHENSIVE, "2024-03-05")),
                        byManager(drill(EmergencyPlanType.ONSITE, "2024-03-05")))
                .whenTimeAdvancesTo(at("2025-01-01T00:00"))
                .expectEvents(missed(DrillObligation.ONSITE, "2024H2", "2025-01-01T00:00"));
    }

    @Test
    @Rule("KM-3.2.4")
    void a_year_without_a_drill_is_missed_when_the_next_begins() {
        fixture.givenCurrentTime(at("2024-01-10"))
                .andGivenCommands(byManager(plan(null, "2024-01-10")))
                .whenTimeAdvancesTo(at("2025-01-01T00:00"))
                .expectEvents(
                        missed(DrillObligation.ONSITE, "2024H1", "2024-07-01T00:00"),
                        missed(DrillObligation.SPECIAL, "2024", "2025-01-01T00:00"),
                        missed(DrillObligation.ONSITE, "2024H2", "2025-01-01T00:00"));
        prepare();
        fixture.givenCurrentTime(at("2024-07-10"))
                .andGivenCommands(
                        byManager(plan(null, "2024-07-10")),
                        byManager(drill(EmergencyPlanType.SPECIAL, "2024-11-20")),
                        byManager(drill(EmergencyPlanType.ONSITE, "2024-11-20")))
                .whenTimeAdvancesTo(at("2025-01-01T00:00"))
                .expectNoEvents();
    }

    @Test
    void a_drill_is_evaluated_once_and_not_before_it_was_held() {
        EvaluateDrill evaluate = new EvaluateDrill(ID, DR1, "slow alarm", "new siren", at("2024-03-06"), null);
        DrillEvaluated evaluated = new DrillEvaluated(E1, at("2024-03-06"), DR1, "slow alarm", "new siren");
        Object[] story = {begun(UnitClass.KEY, "2024-03-05"), held(EmergencyPlanType.SPECIAL, "2024-03-05", "2024H1")};
        fixture.given(story).when(evaluate, MANAGER.toMetadata()).expectEvents(evaluated);
        expectRefused(
                fixture.given(story).andGiven(evaluated).when(evaluate, MANAGER.toMetadata()),
                DrillProgrammeRefusal.DRILL_ALREADY_EVALUATED);
        expectRefused(
                fixture.given(begun(UnitClass.KEY, "2024-03-05")).when(evaluate, MANAGER.toMetadata()),
                DrillProgrammeRefusal.NO_SUCH_DRILL);
        expectRefused(
                fixture.given(story)
                        .when(new EvaluateDrill(ID, DR1, "early", null, at("2024-03-04"), null), MANAGER.toMetadata()),
                DrillProgrammeRefusal.BEFORE_THE_DRILL);
    }

    @Test
    @Rule("QJ22A-13d")
    void a_correction_names_the_drill_and_says_what_it_was_and_why() {
        DrillRecord was =
                held(EmergencyPlanType.SPECIAL, "2024-03-05", "2024H1").drill();
        DrillRecord is = new DrillRecord(EmergencyPlanType.ONSITE, null, List.of(), "gate", "fire", List.of(M1));
        Object[] story = {begun(UnitClass.KEY, "2024-03-05"), held(EmergencyPlanType.SPECIAL, "2024-03-05", "2024H1")};
        DrillCorrected corrected = new DrillCorrected(E1, at("2024-03-08"), DR1, was, is, "wrong form");
        fixture.given(story)
                .when(correct(is, "2024-03-08"), MANAGER.toMetadata())
                .expectEvents(corrected);
        fixture.given(story)
                .andGiven(corrected)
                .when(correct(was, "2024-03-09"), MANAGER.toMetadata())
                .expectEvents(new DrillCorrected(E1, at("2024-03-09"), DR1, is, was, "wrong form"));
        expectRefused(
                fixture.given(story).when(correct(was, "2024-03-08"), MANAGER.toMetadata()),
                DrillProgrammeRefusal.DRILL_NOT_CHANGED);
        expectRefused(
                fixture.given(story).when(correct(is, "2024-03-04"), MANAGER.toMetadata()),
                DrillProgrammeRefusal.BEFORE_THE_DRILL);
        expectRefused(
                fixture.given(begun(UnitClass.KEY, "2024-03-05")).when(correct(is, "2024-03-08"), MANAGER.toMetadata()),
                DrillProgrammeRefusal.NO_SUCH_DRILL);
        expectRefused(
                fixture.given(story).when(correct(is, "2024-03-08"), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_drill_that_was_of_the_other_kind_meets_the_other_obligation() {
        DrillRecord onSite = new DrillRecord(EmergencyPlanType.ONSITE, null, List.of(), "gate", "fire", List.of(M1));
        fixture.givenCurrentTime(at("2024-03-05"))
                .andGivenCommands(
                        byManager(plan(UnitClass.KEY, "2024-03-04")),
                        byManager(drill(EmergencyPlanType.SPECIAL, "2024-03-05")),
                        byManager(correct(onSite, "2024-03-06")))
                .whenTimeAdvancesTo(at("2024-07-01T00:00"))
                .expectEvents(missed(DrillObligation.SPECIAL, "2024H1", "2024-07-01T00:00"));
    }

    private static CorrectDrill correct(DrillRecord drill, String day) {
        return new CorrectDrill(ID, DR1, drill, "wrong form", at(day), null);
    }

    @Test
    @Rule("NL-YJ08")
    void a_drill_is_reported_to_the_regulator_once() {
        ReportDrill report = new ReportDrill(ID, DR1, "county bureau", at("2024-03-07"), null);
        DrillReported reported = new DrillReported(E1, at("2024-03-07"), DR1, "county bureau");
        Object[] story = {begun(UnitClass.KEY, "2024-03-05"), held(EmergencyPlanType.SPECIAL, "2024-03-05", "2024H1")};
        fixture.given(story).when(report, MANAGER.toMetadata()).expectEvents(reported);
        expectRefused(
                fixture.given(story).andGiven(reported).when(report, MANAGER.toMetadata()),
                DrillProgrammeRefusal.DRILL_ALREADY_REPORTED);
        expectRefused(
                fixture.given(begun(UnitClass.KEY, "2024-03-05")).when(report, MANAGER.toMetadata()),
                DrillProgrammeRefusal.NO_SUCH_DRILL);
        expectRefused(fixture.given(story).when(report, FOREIGN_OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIAL, KEY,      2024-06-30, 2024H1, 2024-06-30, 2024H2",
        "SPECIAL, KEY,      2024-07-01, 2024H2, 2024-12-31, 2025H1",
        "SPECIAL, ORDINARY, 2024-07-01, 2024,   2024-12-31, 2025",
        "ONSITE,  ORDINARY, 2024-01-01, 2024H1, 2024-06-30, 2024H2"
    })
    void windows_are_calendar_windows(
            DrillObligation obligation, UnitClass unitClass, String inside, String id, String lastDay, String next) {
        DrillWindow window = DrillWindow.of(obligation, unitClass, day(inside));
        assertThat(window.id()).isEqualTo(id);
        assertThat(window.lastDay()).isEqualTo(day(lastDay));
        assertThat(window.next().id()).isEqualTo(next);
        assertThat(window.next().previous()).isEqualTo(window);
    }
}
