package org.anjian.command.enterprise;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseDecision;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.AmendEnterprise;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.CatalogueSupervisedObject;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.enterprise.command.RemoveFromCatalogue;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.event.SupervisedObjectCatalogued;
import org.anjian.api.enterprise.event.SupervisedObjectRemoved;
import org.anjian.api.enterprise.event.SupervisingRegulatorAssigned;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

/** Enterprises in the register: registered once, amended, moved, assigned, catalogued, closed. */
class EnterpriseTest extends EnterpriseFixture {

    private static final ResponsibleBody REGULATOR = new ResponsibleBody("county-emergency", "应急管理局");
    private static final ResponsibleBody TOWNSHIP = new ResponsibleBody("township", "街道办事处");

    private static RegisterEnterprise register(RegionCode region) {
        return new RegisterEnterprise(CODE, null, PROFILE, region, at("2022-01-01"), null);
    }

    private static AssignSupervisingRegulator assign(String day) {
        return new AssignSupervisingRegulator(ID, REGULATOR, TOWNSHIP, at(day), null);
    }

    private static TransferEnterprise transfer(RegionCode region) {
        return new TransferEnterprise(ID, region, "moved", at("2022-02-01"), null);
    }

    private static CloseEnterprise close() {
        return new CloseEnterprise(ID, "bankrupt", at("2022-03-01"), null);
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
}
