package org.anjian.command.gridreport;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.NEIGHBOUR;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.OTHER_COUNTY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridHazard;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.gridreport.command.DisposeGridReport;
import org.anjian.api.gridreport.command.RecordGridReport;
import org.anjian.api.gridreport.command.ReferGridReport;
import org.anjian.api.gridreport.event.GridReportDispatched;
import org.anjian.api.gridreport.event.GridReportDisposed;
import org.anjian.api.gridreport.event.GridReportOverdue;
import org.anjian.api.gridreport.event.GridReportRecorded;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a grid worker reports, to whom it goes, and what becomes of it. */
class GridReportTest {

    private static final RegionCode TOWNSHIP_REGION = new RegionCode("530302001");
    private static final ResponsibleBody TOWNSHIP = new ResponsibleBody("nanning-street", "南宁街道办事处");
    private static final ResponsibleBody COUNTY_BODY = new ResponsibleBody("county-emergency", "麒麟区应急管理局");
    private static final GridId GRID = new GridId("grid-1");
    private static final GridId BARE = new GridId("grid-bare");
    private static final GridId EMPTY = new GridId("grid-empty");
    private static final GridReportId ID = new GridReportId("gridreport-1");
    private static final Actor G1 = new Actor("grid-worker-1", Role.AUXILIARY, TOWNSHIP.code(), TOWNSHIP_REGION, null);
    private static final Actor CLERK = new Actor("clerk-1", Role.OFFICER, TOWNSHIP.code(), TOWNSHIP_REGION, null);
    private static final GridReportSubject S =
            new GridReportSubject(ID, GRID, "一网格", FACTORY, "Qujing Factory", TOWNSHIP_REGION);
    private static final GridReportRecorded RECORDED =
            new GridReportRecorded(S, at("2020-09-01"), G1.id(), "疏散通道堵塞", "二车间", List.of());
    private static final GridReportDispatched DISPATCHED =
            new GridReportDispatched(S, at("2020-09-01"), TOWNSHIP, day("2020-09-08"), null);

    private AggregateTestFixture<GridReport> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(GridReport.class);
        WorkingDayTerms terms = new WorkingDayTerms(RuleParameters.shipped(), WorkCalendar.bundled());
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(terms)
                .registerInjectableResource(new KnownEnterprises())
                .registerAnnotatedCommandHandler(new GridReporting(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        GridReportTest::grid,
                        new KnownEnterprises(),
                        terms));
    }

    private static Optional<KnownGrid> grid(GridId id) {
        Set<EnterpriseId> enterprises = id.equals(BARE) ? Set.of() : Set.of(FACTORY, NEIGHBOUR);
        Set<String> workers = id.equals(EMPTY) ? Set.of() : Set.of(G1.id());
        return Set.of(GRID, EMPTY, BARE).contains(id)
                ? Optional.of(new KnownGrid(id, "一网格", TOWNSHIP_REGION, TOWNSHIP, workers, enterprises))
                : Optional.empty();
    }

    private static RecordGridReport report(GridId grid, EnterpriseId enterprise) {
        return new RecordGridReport(ID, grid, enterprise, "疏散通道堵塞", "二车间", List.of(), at("2020-09-01"), null);
    }

    private static DisposeGridReport dispose(GridReportOutcome outcome, HazardGrade severity, String category) {
        return new DisposeGridReport(ID, outcome, "已核实", severity, category, at("2020-09-03"), null);
    }

    private static Actor as(String account, Role role, RegionCode region) {
        return new Actor(account, role, "elsewhere", region, null);
    }

    @Test
    @Rule("ML20-12e")
    void what_a_grid_worker_reports_is_recorded_and_goes_to_the_township_at_once() {
        fixture.givenNoPriorActivity()
                .when(report(GRID, FACTORY), G1.toMetadata())
                .expectEvents(RECORDED, DISPATCHED)
                .expectScheduledDeadline(at("2020-09-09T00:00"), new DisposalDue(TOWNSHIP.code(), day("2020-09-08")));
    }

    @Test
    void a_report_about_an_enterprise_that_was_closed_meanwhile_becomes_no_hazard() {
        GridReportSubject closed =
                new GridReportSubject(ID, GRID, "一网格", NEIGHBOUR, "Qujing Neighbour", TOWNSHIP_REGION);
        Object[] dispatched = {
            new GridReportRecorded(closed, at("2020-09-01"), G1.id(), "疏散通道堵塞", "二车间", List.of()),
            new GridReportDispatched(closed, at("2020-09-01"), TOWNSHIP, day("2020-09-08"), null)
        };
        expectRefused(
                fixture.given(dispatched)
                        .when(dispose(GridReportOutcome.HAZARD, HazardGrade.GENERAL, "消防"), CLERK.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        prepare();
        fixture.given(dispatched)
                .when(dispose(GridReportOutcome.RESOLVED, null, null), CLERK.toMetadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("ML20-12e")
    void the_township_disposes_of_it_and_nobody_else() {
        fixture.given(RECORDED, DISPATCHED)
                .when(dispose(GridReportOutcome.RESOLVED, null, null), CLERK.toMetadata())
                .expectEvents(new GridReportDisposed(
                        S,
                        at("2020-09-03"),
                        GridReportOutcome.RESOLVED,
                        "已核实",
                        TOWNSHIP,
                        CLERK.id(),
                        null,
                        "疏散通道堵塞",
                        "二车间"));
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED)
                        .when(dispose(GridReportOutcome.RESOLVED, null, null), OFFICER.toMetadata()),
                GridReportRefusal.NOT_DISPATCHED_TO_YOU);
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED)
                        .when(dispose(GridReportOutcome.RESOLVED, null, null), G1.toMetadata()),
                InputRefusal.ROLE_NOT_ALLOWED);
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED, disposed(null))
                        .when(dispose(GridReportOutcome.RESOLVED, null, null), CLERK.toMetadata()),
                GridReportRefusal.DISPOSED_ALREADY);
    }

    private static GridReportDisposed disposed(GridHazard hazard) {
        return new GridReportDisposed(
                S,
                at("2020-09-03"),
                hazard == null ? GridReportOutcome.UNFOUNDED : GridReportOutcome.HAZARD,
                "已核实",
                TOWNSHIP,
                CLERK.id(),
                hazard,
                "疏散通道堵塞",
                "二车间");
    }

    @Test
    @Rule("ML20-12e")
    void a_disposition_may_be_a_hazard_whose_source_record_leads_back() {
        GridHazard hazard = new GridHazard(HazardId.forCommand(ID.raw()), HazardGrade.GENERAL, "消防");
        fixture.given(RECORDED, DISPATCHED)
                .when(dispose(GridReportOutcome.HAZARD, HazardGrade.GENERAL, "消防"), CLERK.toMetadata())
                .expectEvents(disposed(hazard));
        RegisterHazard raised = HazardsFromGrid.registration(disposed(hazard));
        assertThat(raised.sourceRecord()).isEqualTo(new SourceRecord("gridreport", ID.raw()));
        assertThat(raised.source()).isEqualTo(HazardSource.GRID_REPORT);
        assertThat(raised.enterpriseId()).isEqualTo(FACTORY);
        assertThat(raised.commandId()).isEqualTo("raise/" + hazard.id());
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED)
                        .when(dispose(GridReportOutcome.HAZARD, null, null), CLERK.toMetadata()),
                GridReportRefusal.HAZARD_NEEDED);
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED)
                        .when(dispose(GridReportOutcome.UNFOUNDED, HazardGrade.GENERAL, "消防"), CLERK.toMetadata()),
                GridReportRefusal.HAZARD_NEEDED);
    }

    @Test
    @Rule("ML20-12e")
    void five_working_days_without_a_disposition_are_overdue() {
        fixture.givenCurrentTime(at("2020-09-01"))
                .andGivenCommands(GenericCommandMessage.asCommandMessage(report(GRID, FACTORY))
                        .withMetaData(G1.toMetadata()))
                .whenTimeAdvancesTo(at("2020-09-08T23:59:59"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2020-09-01"))
                .andGivenCommands(GenericCommandMessage.asCommandMessage(report(GRID, FACTORY))
                        .withMetaData(G1.toMetadata()))
                .whenTimeAdvancesTo(at("2020-09-09T00:00"))
                .expectEvents(new GridReportOverdue(S, at("2020-09-09T00:00"), TOWNSHIP, day("2020-09-08")));
        prepare();
        fixture.givenCurrentTime(at("2020-09-01"))
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(report(GRID, FACTORY))
                                .withMetaData(G1.toMetadata()),
                        GenericCommandMessage.asCommandMessage(dispose(GridReportOutcome.UNFOUNDED, null, null))
                                .withMetaData(CLERK.toMetadata()))
                .whenTimeAdvancesTo(at("2020-09-09T00:00"))
                .expectNoEvents();
    }

    @Test
    void what_the_township_cannot_do_it_refers_and_the_other_body_has_its_own_days() {
        GridReportDispatched referred =
                new GridReportDispatched(S, at("2020-09-04"), COUNTY_BODY, day("2020-09-11"), "超出职权");
        ReferGridReport refer = new ReferGridReport(ID, COUNTY_BODY, "超出职权", at("2020-09-04"), null);
        fixture.given(RECORDED, DISPATCHED)
                .when(refer, CLERK.toMetadata())
                .expectEvents(referred)
                .expectScheduledDeadline(
                        at("2020-09-12T00:00"), new DisposalDue(COUNTY_BODY.code(), day("2020-09-11")));
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED, referred)
                        .when(dispose(GridReportOutcome.RESOLVED, null, null), CLERK.toMetadata()),
                GridReportRefusal.NOT_DISPATCHED_TO_YOU);
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED)
                        .when(new ReferGridReport(ID, TOWNSHIP, "again", at("2020-09-04"), null), CLERK.toMetadata()),
                GridReportRefusal.REFERRED_TO_ITSELF);
        prepare();
        expectRefused(
                fixture.given(RECORDED, DISPATCHED, referred)
                        .when(dispose(GridReportOutcome.RESOLVED, null, null), OFFICER.toMetadata()),
                GridReportRefusal.BEFORE_THE_REPORT);
    }

    @Test
    @Rule("ML20-12e")
    void only_a_worker_of_the_grid_reports_and_only_on_what_lies_in_it() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                report(GRID, FACTORY),
                                as("grid-worker-2", Role.AUXILIARY, TOWNSHIP_REGION)
                                        .toMetadata()),
                GridReportRefusal.NOT_A_WORKER);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                report(GRID, FACTORY),
                                as(G1.id(), Role.AUXILIARY, OTHER_COUNTY).toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                report(GRID, FACTORY),
                                as(G1.id(), Role.AGENCY_HEAD, COUNTY).toMetadata()),
                InputRefusal.NOT_PERMITTED);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(report(GRID, new EnterpriseId("enterprise-elsewhere")), G1.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_UNKNOWN);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(report(EMPTY, FACTORY), G1.toMetadata()),
                GridReportRefusal.NOT_A_WORKER);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(report(BARE, FACTORY), G1.toMetadata()),
                GridReportRefusal.ENTERPRISE_NOT_IN_GRID);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(report(GRID, NEIGHBOUR), G1.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(report(new GridId("grid-2"), FACTORY), G1.toMetadata()),
                GridReportRefusal.GRID_UNKNOWN);
    }
}
