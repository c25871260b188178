package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.message.Decision;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.command.DissolveSafetyDepartment;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.api.staffing.command.EstablishSafetyDepartment;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.ReleaseRegisteredSafetyEngineer;
import org.anjian.api.staffing.event.EngineerShortfallDetected;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.ManagerReleasedFromStaffing;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerLeft;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerRecorded;
import org.anjian.api.staffing.event.SafetyDepartmentDissolved;
import org.anjian.api.staffing.event.SafetyDepartmentEstablished;
import org.anjian.api.staffing.event.StaffingEnded;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.staffing.event.StaffingShortfallResolved;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** How many people an enterprise has for safety, and when they are too few. */
class StaffingTest extends StaffingFixture {

    private static ReleaseManagerFromStaffing release(PersonId person, String day) {
        return new ReleaseManagerFromStaffing(FACTORY, person, "dismissed", at(day), null);
    }

    @Test
    @Rule("QJ22A-05")
    void more_than_a_hundred_employees_need_an_institution_or_a_full_time_manager() {
        known = enterprise(Sector.INDUSTRY, null, 101);
        fixture.givenNoPriorActivity()
                .when(take(P1, StaffingMode.PART_TIME, "2022-04-01"), ANJIAN.toMetadata())
                .expectEvents(
                        basis("2022-04-01", Sector.INDUSTRY, null, 101),
                        taken(P1, StaffingMode.PART_TIME, "2022-04-01"),
                        new StaffingShortfallDetected(
                                E1,
                                at("2022-04-01"),
                                StaffingRequirement.INSTITUTION_OR_FULL_TIME,
                                Sector.INDUSTRY,
                                101))
                .expectResultMessagePayload(new Decision(ID.raw(), 3));
    }

    @Test
    @Rule("QJ22A-05")
    @Rule("NL-AQ24")
    void a_part_time_manager_is_enough_for_a_hundred() {
        known = enterprise(Sector.INDUSTRY, null, 100);
        fixture.givenNoPriorActivity()
                .when(take(P1, StaffingMode.PART_TIME, "2022-04-01"), ANJIAN.toMetadata())
                .expectEvents(
                        basis("2022-04-01", Sector.INDUSTRY, null, 100),
                        taken(P1, StaffingMode.PART_TIME, "2022-04-01"));
    }

    @Test
    @Rule("QJ22A-05")
    void a_department_ends_the_shortfall_and_its_end_brings_it_back() {
        known = enterprise(Sector.CONSTRUCTION, EnterpriseScale.BELOW_SCALE, 20);
        EstablishSafetyDepartment establish = new EstablishSafetyDepartment(FACTORY, "安环部", at("2022-04-02"), null);
        DissolveSafetyDepartment dissolve = new DissolveSafetyDepartment(FACTORY, "merged", at("2022-04-03"), null);
        StaffingShortfallDetected lacking = new StaffingShortfallDetected(
                E1, at("2022-04-03"), StaffingRequirement.INSTITUTION_OR_FULL_TIME, Sector.CONSTRUCTION, 20);
        Object[] begun = {by(PRINCIPAL, team("2022-04-01"))};

        fixture.givenCommands(begun)
                .when(establish, PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyDepartmentEstablished(E1, at("2022-04-02"), "安环部"),
                        new StaffingShortfallResolved(
                                E1, at("2022-04-02"), StaffingRequirement.INSTITUTION_OR_FULL_TIME));
        fixture.givenCommands(begun[0], by(PRINCIPAL, establish))
                .when(dissolve, PRINCIPAL.toMetadata())
                .expectEvents(new SafetyDepartmentDissolved(E1, at("2022-04-03"), "merged"), lacking);
        expectRefused(
                fixture.givenCommands(begun).when(dissolve, PRINCIPAL.toMetadata()), StaffingRefusal.NO_DEPARTMENT);
        expectRefused(
                fixture.givenCommands(begun[0], by(PRINCIPAL, establish)).when(establish, PRINCIPAL.toMetadata()),
                StaffingRefusal.DEPARTMENT_ESTABLISHED);
    }

    @Test
    @Rule("QJ22A-05")
    void another_head_count_is_evaluated_anew() {
        TestExecutor<Staffing> small = fixture.givenCommands(by(ANJIAN, take(P1, StaffingMode.PART_TIME, START)));
        known = enterprise(Sector.INDUSTRY, null, 150);
        small.when(evaluate("2022-05-01"), ANJIAN.toMetadata())
                .expectEvents(
                        basis("2022-05-01", Sector.INDUSTRY, null, 150),
                        new StaffingShortfallDetected(
                                E1,
                                at("2022-05-01"),
                                StaffingRequirement.INSTITUTION_OR_FULL_TIME,
                                Sector.INDUSTRY,
                                150));
    }

    @Test
    void a_manager_counts_once_and_leaves_once() {
        staffed()
                .when(take(P1, StaffingMode.FULL_TIME, "2022-04-02"), ANJIAN.toMetadata())
                .expectNoEvents();
        staffed()
                .when(take(P1, StaffingMode.PART_TIME, "2022-04-02"), ANJIAN.toMetadata())
                .expectEvents(taken(P1, StaffingMode.PART_TIME, "2022-04-02"));
        staffed()
                .when(release(P1, "2022-04-02"), ANJIAN.toMetadata())
                .expectEvents(
                        new ManagerReleasedFromStaffing(E1, at("2022-04-02"), P1, "dismissed"),
                        new StaffingShortfallDetected(
                                E1, at("2022-04-02"), StaffingRequirement.FULL_OR_PART_TIME, Sector.INDUSTRY, 50));
        staffed().when(release(P2, "2022-04-02"), ANJIAN.toMetadata()).expectNoEvents();
        expectRefused(
                staffed().when(take(P2, StaffingMode.FULL_TIME, "2022-04-02"), PRINCIPAL.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-03i")
    void a_mine_above_the_scale_needs_two_engineers() {
        known = enterprise(Sector.NON_COAL_MINE, EnterpriseScale.ABOVE_SCALE, 300);
        Object[] mine = {by(ANJIAN, take(P1, StaffingMode.FULL_TIME, "2022-04-01")), by(PRINCIPAL, team("2022-04-01"))};
        ReleaseRegisteredSafetyEngineer leave =
                new ReleaseRegisteredSafetyEngineer(FACTORY, P2, "retired", at("2022-04-04"), null);
        fixture.givenCommands(mine)
                .when(engineer(P1, "2022-04-02"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new RegisteredSafetyEngineerRecorded(E1, at("2022-04-02"), P1),
                        new EngineerShortfallDetected(E1, at("2022-04-02"), 2, 1));
        fixture.givenCommands(mine[0], mine[1], by(PRINCIPAL, engineer(P1, "2022-04-02")))
                .when(engineer(P2, "2022-04-03"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new RegisteredSafetyEngineerRecorded(E1, at("2022-04-03"), P2),
                        new EngineerShortfallResolved(E1, at("2022-04-03"), 2));
        fixture.givenCommands(
                        mine[0],
                        mine[1],
                        by(PRINCIPAL, engineer(P1, "2022-04-02")),
                        by(PRINCIPAL, engineer(P2, "2022-04-03")))
                .when(leave, PRINCIPAL.toMetadata())
                .expectEvents(
                        new RegisteredSafetyEngineerLeft(E1, at("2022-04-04"), P2, "retired"),
                        new EngineerShortfallDetected(E1, at("2022-04-04"), 2, 1));
        expectRefused(
                fixture.givenCommands(mine).when(leave, PRINCIPAL.toMetadata()), StaffingRefusal.NO_SUCH_ENGINEER);
    }

    @Test
    @Rule("QJ16-03i")
    @Rule("NL-AQ27")
    void a_mine_below_the_scale_needs_one_engineer() {
        known = enterprise(Sector.NON_COAL_MINE, EnterpriseScale.BELOW_SCALE, 30);
        fixture.givenCommands(
                        by(ANJIAN, take(P1, StaffingMode.FULL_TIME, "2022-04-01")), by(PRINCIPAL, team("2022-04-01")))
                .when(engineer(P1, "2022-04-02"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new RegisteredSafetyEngineerRecorded(E1, at("2022-04-02"), P1),
                        new EngineerShortfallResolved(E1, at("2022-04-02"), 1));
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, engineer(P1, "2022-04-02")))
                        .when(engineer(P1, "2022-04-03"), PRINCIPAL.toMetadata()),
                StaffingRefusal.ENGINEER_RECORDED);
    }

    @Test
    void a_closed_enterprise_ends_its_record_once() {
        EndStaffing end = new EndStaffing(FACTORY, at("2022-06-01"), null);
        begun = false;
        fixture.givenNoPriorActivity()
                .when(end, ANJIAN.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision(ID.raw(), 0));
        begun = true;
        staffed().when(end, ANJIAN.toMetadata()).expectEvents(new StaffingEnded(E1, at("2022-06-01")));
        fixture.givenCommands(by(ANJIAN, evaluate("2022-05-01")), by(ANJIAN, end))
                .when(end, ANJIAN.toMetadata())
                .expectNoEvents();
    }

    @Test
    void the_duties_follow_from_sector_and_scale() {
        StaffingDuty transport = new StaffingDuty(Sector.ROAD_TRANSPORT, null, null);
        StaffingDuty shop = new StaffingDuty(Sector.COMMERCE, null, null);
        assertThat(transport.requirement()).isEqualTo(StaffingRequirement.INSTITUTION_OR_FULL_TIME);
        assertThat(transport.engineers()).isZero();
        assertThat(transport.needsRescue()).isFalse();
        assertThat(shop.requirement()).isEqualTo(StaffingRequirement.FULL_OR_PART_TIME);
        assertThat(new StaffingDuty(Sector.RAIL_TRANSPORT, null, null).needsRescue())
                .isTrue();
        assertThat(new StaffingDuty(Sector.FIREWORKS, null, null).engineers()).isEqualTo(1);
        assertThat(new StaffingDuty(Sector.FIREWORKS, EnterpriseScale.ABOVE_SCALE, null).engineers())
                .isEqualTo(2);
    }
}
