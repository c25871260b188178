package org.anjian.query.gridreport;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.gridreport.query.FindGridReports;
import org.anjian.api.gridreport.query.FindGrids;
import org.anjian.api.gridreport.query.GridFilter;
import org.anjian.api.gridreport.query.GridPage;
import org.anjian.api.gridreport.query.GridReportFilter;
import org.anjian.api.gridreport.query.GridReportPage;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for grids and the reports of their workers. */
public final class GridQueries {

    private final Listing<GridView> grids;
    private final Listing<GridReportView> reports;
    private final Clock clock;

    public GridQueries(
            ViewSearch<GridView> grids,
            ViewSearch<GridReportView> reports,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        this.grids = new Listing<>(grids, permissions, positions, "grids", List.of(Order.up("code"), Order.up("id")));
        this.reports = new Listing<>(
                reports, permissions, positions, "gridReports", List.of(Order.up("disposeBy"), Order.up("id")));
        this.clock = clock;
    }

    /** One page of grids. */
    @QueryHandler
    public GridPage handle(FindGrids query, Actor actor) {
        return new GridPage(grids.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    /** One page of reports; whether one is overdue is derived on the day of the question. */
    @QueryHandler
    public GridReportPage handle(FindGridReports query, Actor actor) {
        List<Query> conditions = conditionsOf(query.filter(), LegalTime.dayOf(clock.instant()));
        return new GridReportPage(reports.page(query, query.filter(), conditions, actor));
    }

    private static List<Query> conditionsOf(GridFilter filter) {
        return new Criteria()
                .is("regionPath", filter.region())
                .is("township.code", filter.township())
                .is("workers", filter.worker())
                .is("enterprises.enterpriseId", filter.enterprise())
                .list();
    }

    private static List<Query> conditionsOf(GridReportFilter filter, LocalDate today) {
        return new Criteria()
                .isOneOf("state", filter.states())
                .isOneOf("outcome", filter.outcomes())
                .is("grid", filter.grid())
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .is("body.code", filter.body())
                .within("reportedOn", filter.reported())
                .holds(overdue(today), filter.overdue())
                .list();
    }

    private static Query overdue(LocalDate today) {
        return Conditions.all(
                Conditions.is("state", GridReportState.DISPATCHED),
                Conditions.within("disposeBy", null, today.minusDays(1)));
    }
}
