package org.anjian.command.enterprise;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseDecision;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.enterprise.RiskInput;
import org.anjian.api.enterprise.RiskInputKind;
import org.anjian.api.enterprise.command.AmendEnterprise;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.CatalogueSupervisedObject;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.GradeEnterpriseRisk;
import org.anjian.api.enterprise.command.RecordLastInspection;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.enterprise.command.RemoveFromCatalogue;
import org.anjian.api.enterprise.command.RestoreInspectionInterval;
import org.anjian.api.enterprise.command.TightenInspectionInterval;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.enterprise.event.DifferentiatedInspectionDue;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseRiskGraded;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.event.InspectionIntervalRestored;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.enterprise.event.LastInspectionRecorded;
import org.anjian.api.enterprise.event.SupervisedObjectCatalogued;
import org.anjian.api.enterprise.event.SupervisedObjectRemoved;
import org.anjian.api.enterprise.event.SupervisingRegulatorAssigned;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionRefusal;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registering, amending, moving and closing enterprises. */
class EnterpriseTest {

    private static final CreditCode CODE = new CreditCode(withCheckCharacter("91530302MA6K12345"));
    private static final EnterpriseId ID = EnterpriseId.of(CODE);
    private static final EnterpriseProfile PROFILE = profile("New Factory");
    private static final EnterpriseRegistered REGISTERED =
            new EnterpriseRegistered(ID, at("2022-01-01"), CODE, null, PROFILE, COUNTY);

    private static final ResponsibleBody REGULATOR = new ResponsibleBody("county-emergency", "应急管理局");
    private static final ResponsibleBody TOWNSHIP = new ResponsibleBody("township", "街道办事处");
    private static final List<RiskInput> INPUTS = List.of(new RiskInput(RiskInputKind.ACCIDENTS, "one in 2015"));

    private final Map<EnterpriseId, KnownEnterprise> known = new HashMap<>();
    private final AggregateTestFixture<Enterprise> fixture = new AggregateTestFixture<>(Enterprise.class);

    private static String withCheckCharacter(String seventeen) {
        return seventeen + CreditCode.checkCharacter(seventeen + "0");
    }

    private static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null);
    }

    private static RegisterEnterprise register(RegionCode region) {
        return new RegisterEnterprise(CODE, null, PROFILE, region, at("2022-01-01"), null);
    }

    private static Object by(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(OFFICER.toMetadata());
    }

    private static AssignSupervisingRegulator assign(String day) {
        return new AssignSupervisingRegulator(ID, REGULATOR, TOWNSHIP, at(day), null);
    }

    private static GradeEnterpriseRisk grade(String day, @Nullable String inspectedOn) {
        LocalDate inspected = inspectedOn == null ? null : day(inspectedOn);
        return new GradeEnterpriseRisk(ID, RiskGrade.A, INPUTS, 3, inspected, at(day), null);
    }

    private static EnterpriseRiskGraded graded(
            String day, @Nullable RiskGrade previous, @Nullable String inspectedOn, String inspectBy) {
        LocalDate inspected = inspectedOn == null ? null : day(inspectedOn);
        return new EnterpriseRiskGraded(
                ID, at(day), RiskGrade.A, previous, INPUTS, 3, inspected, day(inspectBy), COUNTY, "New Factory");
    }

    private static RecordLastInspection inspected(String day) {
        return new RecordLastInspection(ID, day(day), at(day), null);
    }

    private static DifferentiatedInspectionDue due(String at, String inspectBy) {
        return new DifferentiatedInspectionDue(ID, at(at), RiskGrade.A, day(inspectBy), COUNTY, "New Factory");
    }

    private static TransferEnterprise transfer(RegionCode region) {
        return new TransferEnterprise(ID, region, "moved", at("2022-02-01"), null);
    }

    private static CloseEnterprise close() {
        return new CloseEnterprise(ID, "bankrupt", at("2022-03-01"), null);
    }

    @BeforeEach
    void prepare() {
        Regions regions = new Regions(List.of(
                new Region(CITY, "曲靖市", "Qujing"),
                new Region(COUNTY, "麒麟区", "Qilin"),
                new Region(OTHER_COUNTY, "沾益区", "Zhanyi")));
        Permissions permissions = Contexts.permissions();
        fixture.registerInjectableResource(regions)
                .registerInjectableResource(permissions)
                .registerInjectableResource(RuleParameters.shipped())
                .registerAnnotatedCommandHandler(new EnterpriseRegistration(
                        fixture.getRepository(), id -> Optional.ofNullable(known.get(id)), regions, permissions));
    }

    @Test
    void an_enterprise_is_registered_under_its_code() {
        fixture.givenNoPriorActivity()
                .when(register(COUNTY), OFFICER.toMetadata())
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new EnterpriseDecision(ID, 1));
    }

    @Test
    void an_enterprise_is_registered_once() {
        known.put(ID, new KnownEnterprise(ID, "New Factory", Sector.INDUSTRY, COUNTY, false, null, null, null));
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), OFFICER.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_ALREADY_REGISTERED);
    }

    @Test
    void its_region_exists_and_is_the_officers() {
        expectRefused(
                fixture.givenNoPriorActivity().when(register(new RegionCode("530399")), CITY_HEAD.toMetadata()),
                RegionRefusal.UNKNOWN_REGION);
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), AUDITOR.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void an_amendment_carries_the_whole_profile() {
        fixture.given(REGISTERED)
                .when(
                        new AmendEnterprise(ID, profile("Renamed Factory"), "renamed", at("2022-02-01"), null),
                        OFFICER.toMetadata())
                .expectEvents(
                        new EnterpriseAmended(ID, at("2022-02-01"), profile("Renamed Factory"), COUNTY, "renamed"))
                .expectResultMessagePayloadMatching(
                        Matchers.<EnterpriseDecision>predicate(decision -> decision.version() == 2));
    }

    @Test
    void a_move_changes_who_supervises() {
        fixture.given(REGISTERED)
                .when(transfer(OTHER_COUNTY), CITY_HEAD.toMetadata())
                .expectEvents(
                        new EnterpriseTransferred(ID, at("2022-02-01"), OTHER_COUNTY, COUNTY, "New Factory", "moved"));
        expectRefused(
                fixture.given(REGISTERED).when(transfer(COUNTY), CITY_HEAD.toMetadata()),
                EnterpriseRefusal.SAME_REGION);
        expectRefused(
                fixture.given(REGISTERED).when(transfer(new RegionCode("530399")), CITY_HEAD.toMetadata()),
                RegionRefusal.UNKNOWN_REGION);
    }

    @Test
    void after_a_move_the_old_officer_may_no_longer_act() {
        expectRefused(
                fixture.given(
                                REGISTERED,
                                new EnterpriseTransferred(
                                        ID, at("2022-02-01"), OTHER_COUNTY, COUNTY, "New Factory", "moved"))
                        .when(close(), OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("ML20-05a")
    void an_enterprise_is_assigned_to_both_bodies_until_it_moves() {
        SupervisingRegulatorAssigned assigned =
                new SupervisingRegulatorAssigned(ID, at("2022-01-05"), REGULATOR, TOWNSHIP, COUNTY, "New Factory");
        fixture.given(REGISTERED)
                .when(assign("2022-01-05"), OFFICER.toMetadata())
                .expectEvents(assigned)
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        expectRefused(
                fixture.given(REGISTERED, assigned).when(assign("2022-01-06"), OFFICER.toMetadata()),
                EnterpriseRefusal.REGULATOR_ASSIGNED_ALREADY);
        fixture.given(
                        REGISTERED,
                        assigned,
                        new EnterpriseTransferred(ID, at("2022-02-01"), OTHER_COUNTY, COUNTY, "New Factory", "moved"))
                .when(assign("2022-02-02"), FOREIGN_OFFICER.toMetadata())
                .expectEvents(new SupervisingRegulatorAssigned(
                        ID, at("2022-02-02"), REGULATOR, TOWNSHIP, OTHER_COUNTY, "New Factory"));
    }

    @Test
    @Rule("ML20-05a")
    void one_body_alone_is_no_assignment() {
        assertThatThrownBy(() -> new AssignSupervisingRegulator(ID, REGULATOR, null, at("2022-01-05"), null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
        assertThatThrownBy(() -> new AssignSupervisingRegulator(ID, null, TOWNSHIP, at("2022-01-05"), null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
    }

    @Test
    @Rule("QJ16-09c")
    void the_catalogue_is_kept_by_additions_and_removals() {
        SupervisedObjectCatalogued catalogued =
                new SupervisedObjectCatalogued(ID, at("2022-01-05"), REGULATOR, COUNTY, "New Factory");
        SupervisedObjectRemoved removed =
                new SupervisedObjectRemoved(ID, at("2022-01-09"), COUNTY, "New Factory", "closed down");
        CatalogueSupervisedObject catalogue = new CatalogueSupervisedObject(ID, REGULATOR, at("2022-01-05"), null);
        RemoveFromCatalogue remove = new RemoveFromCatalogue(ID, "closed down", at("2022-01-09"), null);

        fixture.given(REGISTERED).when(catalogue, OFFICER.toMetadata()).expectEvents(catalogued);
        expectRefused(
                fixture.given(REGISTERED, catalogued).when(catalogue, OFFICER.toMetadata()),
                EnterpriseRefusal.CATALOGUED_ALREADY);
        fixture.given(REGISTERED, catalogued)
                .when(remove, COUNTY_HEAD.toMetadata())
                .expectEvents(removed);
        expectRefused(
                fixture.given(REGISTERED, catalogued, removed).when(remove, COUNTY_HEAD.toMetadata()),
                EnterpriseRefusal.NOT_CATALOGUED);
        expectRefused(
                fixture.given(REGISTERED, catalogued).when(remove, OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-06b")
    void an_inspection_is_owed_when_the_interval_of_the_grade_has_passed() {
        fixture.givenCurrentTime(at("2016-04-10"))
                .andGiven(REGISTERED)
                .andGivenCommands(by(grade("2016-04-10", "2016-04-01")))
                .whenTimeAdvancesTo(at("2016-07-02T00:00"))
                .expectEvents(due("2016-07-02T00:00", "2016-07-01"));
    }

    @Test
    @Rule("QJ16-06b")
    void an_inspection_is_not_owed_on_the_last_day() {
        fixture.givenCurrentTime(at("2016-04-10"))
                .andGiven(REGISTERED)
                .andGivenCommands(by(grade("2016-04-10", "2016-04-01")))
                .whenTimeAdvancesTo(at("2016-07-01T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-06b")
    void an_inspection_starts_the_interval_anew() {
        fixture.givenCurrentTime(at("2016-04-10"))
                .andGiven(REGISTERED)
                .andGivenCommands(by(grade("2016-04-10", "2016-04-01")), by(inspected("2016-06-20")))
                .whenTimeAdvancesTo(at("2016-09-21T00:00"))
                .expectEvents(due("2016-09-21T00:00", "2016-09-20"));
    }

    @Test
    @Rule("QJ16-06b")
    void a_grading_keeps_its_inputs_and_the_grade_before() {
        EnterpriseRiskGraded first = graded("2016-04-10", null, null, "2016-07-10");
        fixture.given(REGISTERED)
                .when(grade("2016-04-10", null), OFFICER.toMetadata())
                .expectEvents(first);
        fixture.given(REGISTERED, first)
                .when(grade("2016-05-10", "2016-05-02"), OFFICER.toMetadata())
                .expectEvents(graded("2016-05-10", RiskGrade.A, "2016-05-02", "2016-08-02"));
        assertThatThrownBy(() -> new GradeEnterpriseRisk(ID, RiskGrade.A, List.of(), 3, null, at("2016-04-10"), null))
                .hasMessageContaining(EnterpriseRefusal.RISK_INPUTS_REQUIRED.name());
        assertThatThrownBy(() -> new GradeEnterpriseRisk(ID, RiskGrade.A, INPUTS, 0, null, at("2016-04-10"), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        assertThatThrownBy(() -> grade("2016-04-10", "2016-04-11"))
                .hasMessageContaining(InputRefusal.IN_THE_FUTURE.name());
        assertThatThrownBy(() -> new RecordLastInspection(ID, day("2016-04-11"), at("2016-04-10"), null))
                .hasMessageContaining(InputRefusal.IN_THE_FUTURE.name());
    }

    @Test
    void an_inspection_is_newer_than_the_last_and_needs_no_grade() {
        LastInspectionRecorded recorded =
                new LastInspectionRecorded(ID, at("2016-06-20"), day("2016-06-20"), null, COUNTY, "New Factory");
        fixture.given(REGISTERED)
                .when(inspected("2016-06-20"), OFFICER.toMetadata())
                .expectEvents(recorded);
        expectRefused(
                fixture.given(REGISTERED, recorded).when(inspected("2016-06-20"), OFFICER.toMetadata()),
                EnterpriseRefusal.INSPECTION_NOT_NEWER);
    }

    @Test
    void a_closed_enterprise_is_neither_assigned_nor_catalogued_nor_graded() {
        EnterpriseClosed closed = new EnterpriseClosed(ID, at("2022-03-01"), COUNTY, "New Factory", "bankrupt");
        List.of(
                        assign("2022-03-02"),
                        new CatalogueSupervisedObject(ID, REGULATOR, at("2022-03-02"), null),
                        grade("2022-03-02", null),
                        inspected("2022-03-02"))
                .forEach(command -> expectRefused(
                        fixture.given(REGISTERED, closed).when(command, OFFICER.toMetadata()),
                        EnterpriseRefusal.ENTERPRISE_IS_CLOSED));
    }

    @Test
    void a_closed_enterprise_stays_closed() {
        EnterpriseClosed closed = new EnterpriseClosed(ID, at("2022-03-01"), COUNTY, "New Factory", "bankrupt");
        fixture.given(REGISTERED).when(close(), OFFICER.toMetadata()).expectEvents(closed);
        expectRefused(
                fixture.given(REGISTERED, closed).when(close(), OFFICER.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        expectRefused(
                fixture.given(REGISTERED, closed).when(transfer(OTHER_COUNTY), CITY_HEAD.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
    }

    /** E1 is inspected every three months; while H1 is open, every thirty days. */
    @Test
    @Rule("QJ16-11f")
    void an_open_major_hazard_shortens_the_interval_until_it_is_closed() {
        HazardId h1 = new HazardId("hazard-1");
        EnterpriseRiskGraded graded = graded("2016-04-10", null, "2016-04-01", "2016-07-01");
        InspectionIntervalTightened tightened =
                new InspectionIntervalTightened(ID, at("2016-04-20"), h1, 30, day("2016-05-01"), COUNTY, "New Factory");
        InspectionIntervalRestored restored =
                new InspectionIntervalRestored(ID, at("2016-04-25"), h1, day("2016-07-01"), COUNTY, "New Factory");
        TightenInspectionInterval tighten = new TightenInspectionInterval(ID, h1, at("2016-04-20"), null);
        RestoreInspectionInterval restore = new RestoreInspectionInterval(ID, h1, at("2016-04-25"), null);
        Map<String, String> anjian = Actor.system(COUNTY).toMetadata();
        fixture.given(REGISTERED, graded).when(tighten, anjian).expectEvents(tightened);
        fixture.given(REGISTERED, graded, tightened).when(restore, anjian).expectEvents(restored);
        expectRefused(
                fixture.given(REGISTERED, graded).when(restore, anjian), EnterpriseRefusal.INTERVAL_NOT_TIGHTENED);
        expectRefused(
                fixture.given(REGISTERED, graded, tightened).when(tighten, anjian),
                EnterpriseRefusal.INTERVAL_TIGHTENED_ALREADY);
        fixture.given(REGISTERED, graded, tightened)
                .when(inspected("2016-04-28"), OFFICER.toMetadata())
                .expectEvents(new LastInspectionRecorded(
                        ID, at("2016-04-28"), day("2016-04-28"), day("2016-05-28"), COUNTY, "New Factory"));
    }

    @Test
    @Rule("QJ16-11f")
    void the_interval_stays_short_while_another_major_hazard_is_open_and_is_owed_without_a_grade() {
        HazardId h1 = new HazardId("hazard-1");
        HazardId h2 = new HazardId("hazard-2");
        InspectionIntervalTightened first =
                new InspectionIntervalTightened(ID, at("2016-04-20"), h1, 30, day("2016-05-20"), COUNTY, "New Factory");
        InspectionIntervalTightened second =
                new InspectionIntervalTightened(ID, at("2016-04-22"), h2, 30, day("2016-05-20"), COUNTY, "New Factory");
        fixture.given(REGISTERED, first, second)
                .when(
                        new RestoreInspectionInterval(ID, h1, at("2016-04-25"), null),
                        Actor.system(COUNTY).toMetadata())
                .expectEvents(new InspectionIntervalRestored(
                        ID, at("2016-04-25"), h1, day("2016-05-20"), COUNTY, "New Factory"));
    }

    @Test
    @Rule("QJ16-11f")
    void an_open_major_hazard_makes_an_inspection_owed_without_a_grade() {
        HazardId h1 = new HazardId("hazard-1");
        fixture.givenCurrentTime(at("2016-04-20"))
                .andGiven(REGISTERED)
                .andGivenCommands(GenericCommandMessage.asCommandMessage(
                                new TightenInspectionInterval(ID, h1, at("2016-04-20"), null))
                        .withMetaData(Actor.system(COUNTY).toMetadata()))
                .whenTimeAdvancesTo(at("2016-05-21T00:00"))
                .expectEvents(new DifferentiatedInspectionDue(
                        ID, at("2016-05-21T00:00"), null, day("2016-05-20"), COUNTY, "New Factory"));
    }
}
