package org.anjian.query.gridreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridHazard;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.gridreport.GridSubject;
import org.anjian.api.gridreport.event.GridEnterpriseLinked;
import org.anjian.api.gridreport.event.GridEnterpriseUnlinked;
import org.anjian.api.gridreport.event.GridRegistered;
import org.anjian.api.gridreport.event.GridReportDispatched;
import org.anjian.api.gridreport.event.GridReportDisposed;
import org.anjian.api.gridreport.event.GridReportEvent;
import org.anjian.api.gridreport.event.GridReportOverdue;
import org.anjian.api.gridreport.event.GridReportRecorded;
import org.anjian.api.gridreport.event.GridWorkerAssigned;
import org.anjian.api.gridreport.event.GridWorkerReleased;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of grids and of what their workers reported. */
class GridFoldsTest {

    private static final RegionCode REGION = new RegionCode("530302001");
    private static final ResponsibleBody TOWNSHIP = new ResponsibleBody("nanning-street", "南宁街道办事处");
    private static final ResponsibleBody BUREAU = new ResponsibleBody("county-emergency", "麒麟区应急管理局");
    private static final EnterpriseId E1 = new EnterpriseId("enterprise-1");
    private static final GridId GRID = new GridId("grid-1");
    private static final GridSubject G = new GridSubject(GRID, "W-001", "一网格", REGION, TOWNSHIP);
    private static final GridReportSubject R =
            new GridReportSubject(new GridReportId("gridreport-1"), GRID, "一网格", E1, "Factory", REGION);
    private static final GridReportEvent RECORDED =
            new GridReportRecorded(R, at("2020-09-01"), "grid-worker-1", "疏散通道堵塞", "二车间", List.of());
    private static final GridReportEvent DISPATCHED =
            new GridReportDispatched(R, at("2020-09-01"), TOWNSHIP, day("2020-09-08"), null);

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static GridReportView report(GridReportEvent... events) {
        return new Folding<>(new GridReportFold())
                .whole(Recorded.history(R.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("ML20-12e")
    void a_report_is_with_the_township_until_it_is_disposed_of() {
        GridReportView open = report(RECORDED, DISPATCHED);
        assertThat(open.state()).isEqualTo(GridReportState.DISPATCHED);
        assertThat(open.body()).isEqualTo(TOWNSHIP);
        assertThat(open.disposeBy()).isEqualTo(day("2020-09-08"));
        assertThat(open.team()).containsExactly("grid-worker-1");
        GridHazard hazard = new GridHazard(new HazardId("hazard-1"), HazardGrade.GENERAL, "消防");
        GridReportView done = report(
                RECORDED,
                DISPATCHED,
                new GridReportDisposed(
                        R,
                        at("2020-09-03"),
                        GridReportOutcome.HAZARD,
                        "已核实",
                        TOWNSHIP,
                        "clerk-1",
                        hazard,
                        "疏散通道堵塞",
                        "二车间"));
        assertThat(done.state()).isEqualTo(GridReportState.DISPOSED);
        assertThat(done.outcome()).isEqualTo(GridReportOutcome.HAZARD);
        assertThat(done.hazardId()).isEqualTo(hazard.id());
        assertThat(done.disposedOn()).isEqualTo(day("2020-09-03"));
    }

    @Test
    @Rule("ML20-12e")
    void an_overdue_report_says_since_when_until_another_body_has_it() {
        GridReportEvent overdue =
                new GridReportOverdue(R, LegalTime.endOf(day("2020-09-08")), TOWNSHIP, day("2020-09-08"));
        assertThat(report(RECORDED, DISPATCHED, overdue).overdueSince()).isEqualTo(day("2020-09-09"));
        GridReportView referred = report(
                RECORDED,
                DISPATCHED,
                overdue,
                new GridReportDispatched(R, at("2020-09-10"), BUREAU, day("2020-09-17"), "超出职权"));
        assertThat(referred.overdueSince()).isNull();
        assertThat(referred.body()).isEqualTo(BUREAU);
        assertThat(referred.dispatches())
                .extracting(GridReportView.Dispatch::to)
                .containsExactly(TOWNSHIP, BUREAU);
    }

    @Test
    @Rule("ML20-12e")
    void a_grid_shows_its_workers_and_enterprises_of_now() {
        GridView view = new Folding<>(new GridFold())
                .whole(Recorded.history(
                        GRID.raw(),
                        List.of(
                                new GridRegistered(G, at("2020-03-01")),
                                new GridWorkerAssigned(G, at("2020-03-02"), "grid-worker-1"),
                                new GridWorkerAssigned(G, at("2020-03-02"), "grid-worker-2"),
                                new GridWorkerReleased(G, at("2020-03-03"), "grid-worker-1", "moved"),
                                new GridEnterpriseLinked(G, at("2020-03-03"), E1, "Factory"),
                                new GridEnterpriseLinked(
                                        G, at("2020-03-03"), new EnterpriseId("enterprise-2"), "Other"),
                                new GridEnterpriseUnlinked(
                                        G, at("2020-03-04"), new EnterpriseId("enterprise-2"), "moved"))))
                .view();
        assertThat(view.workers()).containsExactly("grid-worker-2");
        assertThat(view.enterprises()).containsExactly(new GridView.Member(E1, "Factory"));
        assertThat(view.township()).isEqualTo(TOWNSHIP);
        assertThat(view.registeredOn()).isEqualTo(day("2020-03-01"));
    }
}
