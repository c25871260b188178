package org.anjian.command.gridreport;

import static org.anjian.command.Actors.CITY;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.NEIGHBOUR;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.gridreport.GridSubject;
import org.anjian.api.gridreport.command.AssignGridWorker;
import org.anjian.api.gridreport.command.LinkGridEnterprise;
import org.anjian.api.gridreport.command.RegisterGrid;
import org.anjian.api.gridreport.command.ReleaseGridWorker;
import org.anjian.api.gridreport.command.UnlinkGridEnterprise;
import org.anjian.api.gridreport.event.GridEnterpriseLinked;
import org.anjian.api.gridreport.event.GridEnterpriseUnlinked;
import org.anjian.api.gridreport.event.GridRegistered;
import org.anjian.api.gridreport.event.GridWorkerAssigned;
import org.anjian.api.gridreport.event.GridWorkerReleased;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionRefusal;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grids of townships, with accounts for workers and the enterprises that lie in them. */
class GridTest {

    private static final GridId ID = new GridId("grid-1");
    private static final RegionCode TOWNSHIP_REGION = new RegionCode("530302001");
    private static final ResponsibleBody TOWNSHIP = new ResponsibleBody("nanning-street", "南宁街道办事处");
    private static final GridSubject S = new GridSubject(ID, "W-001", "一网格", TOWNSHIP_REGION, TOWNSHIP);
    private static final GridRegistered REGISTERED = new GridRegistered(S, at("2020-03-01"));

    private static final Regions REGIONS =
            new Regions(List.of(new Region(TOWNSHIP_REGION, "南宁街道", "Nanning Sub-district")));

    private AggregateTestFixture<Grid> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Grid.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new GridDesk(
                        fixture.getRepository(), Contexts.permissions(), KnownEnterprises.admission(), REGIONS));
    }

    private static RegisterGrid register(RegionCode region) {
        return new RegisterGrid(ID, "W-001", "一网格", region, TOWNSHIP, at("2020-03-01"), null);
    }

    @Test
    @Rule("ML20-12e")
    void a_grid_lies_in_a_township_of_the_officers_jurisdiction() {
        fixture.givenNoPriorActivity()
                .when(register(TOWNSHIP_REGION), OFFICER.toMetadata())
                .expectEvents(REGISTERED);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), OFFICER.toMetadata()),
                GridReportRefusal.NOT_A_GRID_REGION);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(register(TOWNSHIP_REGION), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        prepare();
        fixture.givenNoPriorActivity()
                .when(register(new RegionCode("530302001005")), OFFICER.toMetadata())
                .expectSuccessfulHandlerExecution();
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(register(new RegionCode("530302999")), OFFICER.toMetadata()),
                RegionRefusal.UNKNOWN_REGION);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(register(CITY), OFFICER.toMetadata()), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("ML20-12e")
    void workers_come_and_go_once_each() {
        GridWorkerAssigned assigned = new GridWorkerAssigned(S, at("2020-03-02"), "grid-worker-1");
        AssignGridWorker assign = new AssignGridWorker(ID, "grid-worker-1", at("2020-03-02"), null);
        ReleaseGridWorker release = new ReleaseGridWorker(ID, "grid-worker-1", "moved", at("2020-03-03"), null);
        fixture.given(REGISTERED).when(assign, OFFICER.toMetadata()).expectEvents(assigned);
        prepare();
        expectRefused(
                fixture.given(REGISTERED, assigned).when(assign, OFFICER.toMetadata()),
                GridReportRefusal.WORKER_ALREADY_ASSIGNED);
        prepare();
        fixture.given(REGISTERED, assigned)
                .when(release, OFFICER.toMetadata())
                .expectEvents(new GridWorkerReleased(S, at("2020-03-03"), "grid-worker-1", "moved"));
        prepare();
        expectRefused(fixture.given(REGISTERED).when(release, OFFICER.toMetadata()), GridReportRefusal.NOT_A_WORKER);
    }

    @Test
    @Rule("ML20-12e")
    void enterprises_of_the_region_are_taken_in_and_out() {
        GridEnterpriseLinked linked = new GridEnterpriseLinked(S, at("2020-03-02"), FACTORY, "Qujing Factory");
        LinkGridEnterprise link = new LinkGridEnterprise(ID, FACTORY, at("2020-03-02"), null);
        UnlinkGridEnterprise unlink = new UnlinkGridEnterprise(ID, FACTORY, "moved", at("2020-03-03"), null);
        fixture.given(REGISTERED).when(link, OFFICER.toMetadata()).expectEvents(linked);
        prepare();
        expectRefused(
                fixture.given(REGISTERED, linked).when(link, OFFICER.toMetadata()),
                GridReportRefusal.ENTERPRISE_ALREADY_LINKED);
        prepare();
        fixture.given(REGISTERED, linked)
                .when(unlink, OFFICER.toMetadata())
                .expectEvents(new GridEnterpriseUnlinked(S, at("2020-03-03"), FACTORY, "moved"));
        prepare();
        expectRefused(
                fixture.given(REGISTERED).when(unlink, OFFICER.toMetadata()), GridReportRefusal.ENTERPRISE_NOT_IN_GRID);
        prepare();
        expectRefused(
                fixture.given(REGISTERED)
                        .when(new LinkGridEnterprise(ID, NEIGHBOUR, at("2020-03-02"), null), OFFICER.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        prepare();
        GridSubject elsewhere = new GridSubject(ID, "W-001", "一网格", new RegionCode("530303001"), TOWNSHIP);
        expectRefused(
                fixture.given(new GridRegistered(elsewhere, at("2020-03-01"))).when(link, CITY_HEAD.toMetadata()),
                GridReportRefusal.ENTERPRISE_ELSEWHERE);
    }
}
