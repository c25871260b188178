package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.FiveImplementation;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.LeadershipPosition;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.TechnologyKind;
import org.anjian.api.staffing.command.AssignEnterpriseResponsibility;
import org.anjian.api.staffing.command.AssignPostResponsibility;
import org.anjian.api.staffing.command.DeclareResponsibilitySystem;
import org.anjian.api.staffing.command.DefineResponsibilityPost;
import org.anjian.api.staffing.command.DisbandRescueTeam;
import org.anjian.api.staffing.command.DissolveSafetyDepartment;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.api.staffing.command.EstablishEmergencyBody;
import org.anjian.api.staffing.command.EstablishEnterpriseSafetyCommittee;
import org.anjian.api.staffing.command.EstablishHazardBody;
import org.anjian.api.staffing.command.EstablishSafetyDepartment;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.anjian.api.staffing.command.OrderStaffingCorrection;
import org.anjian.api.staffing.command.RecordLeadership;
import org.anjian.api.staffing.command.RecordNewTechnology;
import org.anjian.api.staffing.command.RecordRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.RecordRescueContract;
import org.anjian.api.staffing.command.RecordRescueSupplies;
import org.anjian.api.staffing.command.RecordRescueTeam;
import org.anjian.api.staffing.command.RecordSafetyInvestment;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.ReleaseRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.anjian.api.staffing.event.EmergencyBodyEstablished;
import org.anjian.api.staffing.event.EngineerShortfallDetected;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.EnterpriseResponsibilityAssigned;
import org.anjian.api.staffing.event.EnterpriseSafetyCommitteeEstablished;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.FirstResponsibleMismatch;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.api.staffing.event.ManagerReleasedFromStaffing;
import org.anjian.api.staffing.event.ManagerTakenIntoStaffing;
import org.anjian.api.staffing.event.NewTechnologyAdopted;
import org.anjian.api.staffing.event.PostResponsibilityAssigned;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerLeft;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerRecorded;
import org.anjian.api.staffing.event.RescueCapabilityMissing;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.RescueSuppliesRecorded;
import org.anjian.api.staffing.event.RescueTeamDisbanded;
import org.anjian.api.staffing.event.RescueTeamRecorded;
import org.anjian.api.staffing.event.ResponsibilityPostDefined;
import org.anjian.api.staffing.event.ResponsibilitySystemDeclared;
import org.anjian.api.staffing.event.SafetyDepartmentDissolved;
import org.anjian.api.staffing.event.SafetyDepartmentEstablished;
import org.anjian.api.staffing.event.SafetyInvestmentRecorded;
import org.anjian.api.staffing.event.StaffingBasisRecorded;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingCorrectionOverdue;
import org.anjian.api.staffing.event.StaffingEnded;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.staffing.event.StaffingShortfallResolved;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is responsible for safety in an enterprise, and what is found lacking. */
class StaffingTest {

    private static final StaffingId ID = StaffingId.of(FACTORY);
    private static final StaffingSubject E1 = new StaffingSubject(ID, FACTORY, "Factory", COUNTY);
    private static final Actor ANJIAN = Actor.system(COUNTY);
    private static final PersonId P1 = new PersonId("person-1");
    private static final PersonId P2 = new PersonId("person-2");
    private static final String START = "2022-04-01";

    private final AggregateTestFixture<Staffing> fixture = new AggregateTestFixture<>(Staffing.class);
    private boolean begun = true;
    private KnownEnterprise known = enterprise(Sector.INDUSTRY, null, 50);

    private static KnownEnterprise enterprise(
            Sector sector, @Nullable EnterpriseScale scale, @Nullable Integer employees) {
        return new KnownEnterprise(FACTORY, "Factory", sector, COUNTY, false, "county-emergency", scale, employees);
    }

    private static StaffingBasisRecorded basis(
            String day, Sector sector, @Nullable EnterpriseScale scale, @Nullable Integer employees) {
        return new StaffingBasisRecorded(E1, at(day), sector, scale, employees);
    }

    private static TakeManagerIntoStaffing take(PersonId person, StaffingMode mode, String day) {
        return new TakeManagerIntoStaffing(FACTORY, person, mode, at(day), null);
    }

    private static ManagerTakenIntoStaffing taken(PersonId person, StaffingMode mode, String day) {
        return new ManagerTakenIntoStaffing(E1, at(day), person, mode);
    }

    private static ReleaseManagerFromStaffing release(PersonId person, String day) {
        return new ReleaseManagerFromStaffing(FACTORY, person, "dismissed", at(day), null);
    }

    private static RecordRegisteredSafetyEngineer engineer(PersonId person, String day) {
        return new RecordRegisteredSafetyEngineer(FACTORY, person, at(day), null);
    }

    private static RecordRescueContract contract(String from, String until, String day) {
        return new RecordRescueContract(FACTORY, "rescue service", day(from), day(until), at(day), null);
    }

    private static RecordRescueTeam team(String day) {
        return new RecordRescueTeam(FACTORY, StaffingMode.PART_TIME, 6, at(day), null);
    }

    private static EvaluateStaffing evaluate(String day) {
        return new EvaluateStaffing(FACTORY, at(day), null);
    }

    private static OrderStaffingCorrection order(StaffingGapKind gap, String dueOn, String day) {
        return new OrderStaffingCorrection(FACTORY, gap, day(dueOn), "employ a manager", at(day), null);
    }

    private static AssignEnterpriseResponsibility assign(ResponsibilityRole role, PersonId person, String day) {
        return new AssignEnterpriseResponsibility(FACTORY, role, person, "all of it", at(day), null);
    }

    private static DefineResponsibilityPost post(String code, ManagementLevel level, @Nullable String parent) {
        return new DefineResponsibilityPost(FACTORY, code, level, "title", parent, at("2022-04-02"), null);
    }

    private static EstablishEnterpriseSafetyCommittee committee(CommitteeDirector role) {
        return new EstablishEnterpriseSafetyCommittee(FACTORY, role, P1, List.of(P2), at("2022-04-02"), null);
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    /** A manager is in post, so that nothing is lacking in a small factory. */
    private TestExecutor<Staffing> staffed() {
        return fixture.givenCurrentTime(at(START))
                .andGivenCommands(by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)));
    }

    private void expectOwn(Object command, StaffingEvent event) {
        staffed().when(command, PRINCIPAL.toMetadata()).expectEvents(event);
    }

    @BeforeEach
    void prepare() {
        Enterprises enterprises =
                id -> Optional.of(known).filter(enterprise -> enterprise.id().equals(id));
        StaffingRecords records = new StaffingRecords(
                fixture.getRepository(), new EnterpriseAdmission(enterprises, Contexts.permissions()));
        fixture.registerAnnotatedCommandHandler(new StaffingDesk(records))
                .registerAnnotatedCommandHandler(new ResponsibilityDesk(records))
                .registerAnnotatedCommandHandler(new ProvisionDesk(records))
                .registerAnnotatedCommandHandler(new StaffingEnding(
                        fixture.getRepository(),
                        id -> begun,
                        new EnterpriseAdmission(enterprises, Contexts.permissions())));
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
    @Rule("ML20-10b")
    void a_small_shop_has_a_rescue_contract_until_it_ends() {
        known = enterprise(Sector.HAZARDOUS_CHEMICALS, EnterpriseScale.BELOW_SCALE, 8);
        fixture.givenCurrentTime(at("2020-01-02"))
                .andGivenCommands(by(PRINCIPAL, contract("2020-01-01", "2020-12-31", "2020-01-02")))
                .whenTimeAdvancesTo(at("2021-01-01T00:00"))
                .expectEvents(new RescueCapabilityMissing(E1, at("2021-01-01T00:00")));
    }

    @Test
    @Rule("ML20-10b")
    void a_renewal_keeps_rescue_at_hand() {
        known = enterprise(Sector.HAZARDOUS_CHEMICALS, EnterpriseScale.BELOW_SCALE, 8);
        fixture.givenCurrentTime(at("2020-01-02"))
                .andGivenCommands(
                        by(PRINCIPAL, contract("2020-01-01", "2020-12-31", "2020-01-02")),
                        by(PRINCIPAL, contract("2021-01-01", "2021-12-31", "2020-12-20")))
                .whenTimeAdvancesTo(at("2021-06-01"))
                .expectNoEvents();
    }

    @Test
    @Rule("ML20-10b")
    void neither_team_nor_contract_is_found_and_a_team_ends_it() {
        known = enterprise(Sector.HAZARDOUS_CHEMICALS, EnterpriseScale.BELOW_SCALE, 8);
        fixture.givenCommands(by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)), by(PRINCIPAL, engineer(P1, START)))
                .when(team("2022-04-02"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new RescueTeamRecorded(E1, at("2022-04-02"), StaffingMode.PART_TIME, 6),
                        new RescueCapabilityRestored(E1, at("2022-04-02")));
        DisbandRescueTeam disband = new DisbandRescueTeam(FACTORY, "no budget", at("2022-04-03"), null);
        fixture.givenCommands(
                        by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
                        by(PRINCIPAL, engineer(P1, START)),
                        by(PRINCIPAL, team("2022-04-02")))
                .when(disband, PRINCIPAL.toMetadata())
                .expectEvents(
                        new RescueTeamDisbanded(E1, at("2022-04-03"), "no budget"),
                        new RescueCapabilityMissing(E1, at("2022-04-03")));
        expectRefused(staffed().when(disband, PRINCIPAL.toMetadata()), StaffingRefusal.NO_RESCUE_TEAM);
    }

    @Test
    @Rule("ML20-10b")
    void above_the_scale_a_contract_is_no_team() {
        known = enterprise(Sector.METAL_SMELTING, EnterpriseScale.ABOVE_SCALE, 900);
        fixture.givenCommands(
                        by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
                        by(PRINCIPAL, engineer(P1, START)),
                        by(PRINCIPAL, engineer(P2, START)))
                .when(contract("2022-01-01", "2022-12-31", "2022-04-02"), PRINCIPAL.toMetadata())
                .expectEvents(new RescueContractRecorded(
                        E1, at("2022-04-02"), "rescue service", day("2022-01-01"), day("2022-12-31")));
        assertThatThrownBy(() -> contract("2022-02-01", "2022-01-31", "2022-04-02"))
                .hasMessageContaining(StaffingRefusal.TERM_ENDS_BEFORE_IT_BEGINS.name());
    }

    @Test
    @Rule("QJ16-03g")
    void a_rescue_team_has_members_and_supplies_have_a_quantity_and_a_last_day() {
        assertThatThrownBy(() -> new RecordRescueTeam(FACTORY, StaffingMode.FULL_TIME, 0, at(START), null))
                .hasMessageContaining(StaffingRefusal.RESCUE_TEAM_EMPTY.name());
        assertThatThrownBy(() -> new RescueSupply("呼吸器", 0, "套", day("2024-01-01")))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        assertThatThrownBy(() -> new RescueSupply("呼吸器", 4, "套", null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
        assertThatThrownBy(() -> new EstablishEmergencyBody(FACTORY, "应急办", 0, at(START), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        List<RescueSupply> supplies = List.of(new RescueSupply("呼吸器", 4, "套", day("2024-01-01")));
        expectOwn(
                new RecordRescueSupplies(FACTORY, supplies, at("2022-04-02"), null),
                new RescueSuppliesRecorded(E1, at("2022-04-02"), supplies));
        expectOwn(
                new EstablishEmergencyBody(FACTORY, "应急办", 3, at("2022-04-02"), null),
                new EmergencyBodyEstablished(E1, at("2022-04-02"), "应急办", 3));
    }

    @Test
    @Rule("QJ16-03a")
    void above_the_scale_the_chairman_or_the_general_manager_directs_the_committee() {
        known = enterprise(Sector.INDUSTRY, EnterpriseScale.ABOVE_SCALE, 50);
        expectRefused(
                staffed().when(committee(CommitteeDirector.DEPUTY_GM), PRINCIPAL.toMetadata()),
                StaffingRefusal.DIRECTOR_MUST_BE_CHAIRMAN_OR_GM);
        expectOwn(
                committee(CommitteeDirector.GENERAL_MANAGER),
                new EnterpriseSafetyCommitteeEstablished(
                        E1, at("2022-04-02"), CommitteeDirector.GENERAL_MANAGER, P1, List.of(P2)));
        known = enterprise(Sector.INDUSTRY, EnterpriseScale.BELOW_SCALE, 50);
        expectOwn(
                committee(CommitteeDirector.DEPUTY_GM),
                new EnterpriseSafetyCommitteeEstablished(
                        E1, at("2022-04-02"), CommitteeDirector.DEPUTY_GM, P1, List.of(P2)));
    }

    @Test
    @Rule("KM-3.1.1")
    void the_first_responsible_person_is_the_legal_representative() {
        RecordLeadership leadership = new RecordLeadership(
                FACTORY,
                List.of(new Leader(P1, LeadershipPosition.LEGAL_REPRESENTATIVE, "董事长")),
                at("2022-04-02"),
                null);
        Object[] led = {
            by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
            by(PRINCIPAL, leadership),
            by(PRINCIPAL, assign(ResponsibilityRole.FIRST_RESPONSIBLE, P2, "2022-04-03"))
        };
        fixture.givenCommands(led[0], led[1])
                .when(assign(ResponsibilityRole.FIRST_RESPONSIBLE, P2, "2022-04-03"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new EnterpriseResponsibilityAssigned(
                                E1, at("2022-04-03"), ResponsibilityRole.FIRST_RESPONSIBLE, P2, "all of it"),
                        new FirstResponsibleMismatch(E1, at("2022-04-03"), P1, P2));
        fixture.givenCommands(led)
                .when(assign(ResponsibilityRole.FIRST_RESPONSIBLE, P1, "2022-04-04"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new EnterpriseResponsibilityAssigned(
                                E1, at("2022-04-04"), ResponsibilityRole.FIRST_RESPONSIBLE, P1, "all of it"),
                        new FirstResponsibleMatched(E1, at("2022-04-04")));
        fixture.givenCommands(led[0])
                .when(leadership, PRINCIPAL.toMetadata())
                .expectEvents(new LeadershipRecorded(E1, at("2022-04-02"), leadership.leaders()));
        assertThatThrownBy(() -> new RecordLeadership(FACTORY, List.of(), at(START), null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
    }

    @Test
    @Rule("QJ16-03d")
    void every_post_hangs_on_one_of_a_higher_level() {
        expectOwn(
                post("HQ", ManagementLevel.COMPANY, null),
                new ResponsibilityPostDefined(E1, at("2022-04-02"), "HQ", ManagementLevel.COMPANY, "title", null));
        Object[] story = {
            by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
            by(PRINCIPAL, post("HQ", ManagementLevel.COMPANY, null)),
            by(PRINCIPAL, post("W1", ManagementLevel.WORKSHOP, "HQ"))
        };
        AssignPostResponsibility assign =
                new AssignPostResponsibility(FACTORY, "W1", P1, "the workshop", at("2022-04-03"), null);
        fixture.givenCommands(story)
                .when(assign, PRINCIPAL.toMetadata())
                .expectEvents(new PostResponsibilityAssigned(E1, at("2022-04-03"), "W1", P1, "the workshop"));
        expectRefused(
                fixture.givenCommands(story).when(post("W1", ManagementLevel.WORKSHOP, "HQ"), PRINCIPAL.toMetadata()),
                StaffingRefusal.POST_DEFINED);
        expectRefused(
                fixture.givenCommands(story).when(post("T1", ManagementLevel.TEAM, null), PRINCIPAL.toMetadata()),
                StaffingRefusal.PARENT_NOT_ABOVE);
        expectRefused(
                fixture.givenCommands(story).when(post("D1", ManagementLevel.DEPARTMENT, "W1"), PRINCIPAL.toMetadata()),
                StaffingRefusal.PARENT_NOT_ABOVE);
        expectRefused(
                fixture.givenCommands(story).when(post("T1", ManagementLevel.TEAM, "W9"), PRINCIPAL.toMetadata()),
                StaffingRefusal.NO_SUCH_POST);
        expectRefused(staffed().when(assign, PRINCIPAL.toMetadata()), StaffingRefusal.NO_SUCH_POST);
    }

    @Test
    @Rule("QJ16-03c")
    void four_of_five_items_in_place_are_partial() {
        List<FiveImplementation> implemented = List.of(FiveImplementation.values());
        List<FiveInPlace> four = List.of(
                FiveInPlace.RESPONSIBILITY, FiveInPlace.TRAINING, FiveInPlace.MANAGEMENT, FiveInPlace.EMERGENCY_RESCUE);
        expectOwn(
                new DeclareResponsibilitySystem(FACTORY, implemented, four, at("2022-04-02"), null),
                new ResponsibilitySystemDeclared(
                        E1,
                        at("2022-04-02"),
                        DeclarationStatus.PARTIAL,
                        implemented,
                        four,
                        List.of(),
                        List.of(FiveInPlace.INVESTMENT)));
    }

    @Test
    @Rule("NL-55")
    void all_ten_items_are_complete_and_one_implementation_less_is_not() {
        List<FiveInPlace> inPlace = List.of(FiveInPlace.values());
        List<FiveImplementation> all = List.of(FiveImplementation.values());
        expectOwn(
                new DeclareResponsibilitySystem(FACTORY, all, inPlace, at("2022-04-02"), null),
                new ResponsibilitySystemDeclared(
                        E1, at("2022-04-02"), DeclarationStatus.COMPLETE, all, inPlace, List.of(), List.of()));
        List<FiveImplementation> four = all.subList(0, 4);
        expectOwn(
                new DeclareResponsibilitySystem(FACTORY, four, inPlace, at("2022-04-02"), null),
                new ResponsibilitySystemDeclared(
                        E1,
                        at("2022-04-02"),
                        DeclarationStatus.PARTIAL,
                        four,
                        inPlace,
                        List.of(FiveImplementation.PERIODIC_REPORT),
                        List.of()));
    }

    @Test
    void what_an_enterprise_provides_is_recorded() {
        expectOwn(
                new EstablishHazardBody(FACTORY, "隐患办", "survey and warn", at("2022-04-02"), null),
                new HazardBodyEstablished(E1, at("2022-04-02"), "隐患办", "survey and warn"));
        expectOwn(
                new RecordSafetyInvestment(FACTORY, 2024, 50_000_000L, 30_000_000L, at("2024-12-31"), null),
                new SafetyInvestmentRecorded(E1, at("2024-12-31"), 2024, 50_000_000L, 30_000_000L));
        expectOwn(
                new RecordNewTechnology(FACTORY, TechnologyKind.EQUIPMENT, "自动停机", at("2022-04-02"), null),
                new NewTechnologyAdopted(E1, at("2022-04-02"), TechnologyKind.EQUIPMENT, "自动停机"));
        assertThatThrownBy(() -> new RecordSafetyInvestment(FACTORY, 2024, -1L, 0L, at(START), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        assertThatThrownBy(() -> new RecordSafetyInvestment(FACTORY, 24, 1L, 0L, at(START), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
    }

    @Test
    @Rule("QJ22A-05")
    void an_order_that_passes_unheeded_makes_suspension_and_fine_due() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(ANJIAN, evaluate("2022-05-01")),
                        by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectEvents(new StaffingCorrectionOverdue(
                        E1,
                        at("2022-06-01T00:00"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        List.of(OverdueMeasure.SUSPENSION_FOR_RECTIFICATION, OverdueMeasure.FINE)));
    }

    @Test
    void an_order_that_was_heeded_makes_nothing_due() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(ANJIAN, evaluate("2022-05-01")),
                        by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")),
                        by(ANJIAN, take(P1, StaffingMode.PART_TIME, "2022-05-30")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectNoEvents();
    }

    @Test
    void an_order_names_a_shortfall_that_stands_once_and_a_later_day() {
        Object[] lacking = {by(ANJIAN, evaluate("2022-05-01"))};
        fixture.givenCommands(lacking)
                .when(order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02"), OFFICER.toMetadata())
                .expectEvents(new StaffingCorrectionOrdered(
                        E1,
                        at("2022-05-02"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        "employ a manager",
                        "county-emergency"));
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(order(StaffingGapKind.RESCUE, "2022-05-31", "2022-05-02"), OFFICER.toMetadata()),
                StaffingRefusal.NO_SUCH_SHORTFALL);
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(order(StaffingGapKind.STAFFING, "2022-05-02", "2022-05-02"), OFFICER.toMetadata()),
                StaffingRefusal.DUE_DAY_TOO_EARLY);
        expectRefused(
                fixture.givenCommands(
                                lacking[0], by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")))
                        .when(order(StaffingGapKind.STAFFING, "2022-06-30", "2022-05-03"), OFFICER.toMetadata()),
                StaffingRefusal.CORRECTION_ORDERED);
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(
                                order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02"),
                                FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
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
