package org.anjian.query.gridreport;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for grids and the reports of their workers. */
public final class GridQueries {

    private static final List<Order> BY_CODE = List.of(Order.up("code"), Order.up("id"));
    private static final List<Order> NEXT_DUE = List.of(Order.up("disposeBy"), Order.up("id"));

    private final ViewSearch<GridView> grids;
    private final ViewSearch<GridReportView> reports;
    private final ReadFilter permissions;
    private final Positions positions;
    private final Clock clock;

    public GridQueries(
            ViewSearch<GridView> grids,
            ViewSearch<GridReportView> reports,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        this.grids = grids;
        this.reports = reports;
        this.permissions = permissions;
        this.positions = positions;
        this.clock = clock;
    }

    /** One page of grids. */
    @QueryHandler
    public GridPage handle(FindGrids query, Actor actor) {
        Reading reading = permissions.of(actor, GridView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = conditionsOf(query.filter());
        conditions.add(reading.filter());
        String name = "grids|" + query.filter() + "|" + reading.identity();
        return new GridPage(grids.page(
                new ViewSearch.Search(Conditions.all(conditions), name, BY_CODE), query.page(), query.counted()));
    }

    /** One page of reports; whether one is overdue is derived on the day of the question. */
    @QueryHandler
    public GridReportPage handle(FindGridReports query, Actor actor) {
        Reading reading = permissions.of(actor, GridReportView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = conditionsOf(query.filter(), LegalTime.dayOf(clock.instant()));
        conditions.add(reading.filter());
        String name = "gridReports|" + query.filter() + "|" + reading.identity();
        return new GridReportPage(reports.page(
                new ViewSearch.Search(Conditions.all(conditions), name, NEXT_DUE), query.page(), query.counted()));
    }

    private static List<Query> conditionsOf(GridFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.township() != null) {
            conditions.add(Conditions.is("township.code", filter.township()));
        }
        if (filter.worker() != null) {
            conditions.add(Conditions.is("workers", filter.worker()));
        }
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("enterprises.enterpriseId", filter.enterprise()));
        }
        return conditions;
    }

    private static List<Query> conditionsOf(GridReportFilter filter, LocalDate today) {
        List<Query> conditions = new ArrayList<>();
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.outcomes() != null) {
            conditions.add(Conditions.isOneOf("outcome", filter.outcomes()));
        }
        if (filter.grid() != null) {
            conditions.add(Conditions.is("grid", filter.grid()));
        }
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.body() != null) {
            conditions.add(Conditions.is("body.code", filter.body()));
        }
        if (filter.reported() != null) {
            conditions.add(Conditions.within("reportedOn", filter.reported()));
        }
        if (filter.overdue() != null) {
            Query overdue = Conditions.all(
                    Conditions.is("state", GridReportState.DISPATCHED),
                    Conditions.within("disposeBy", null, today.minusDays(1)));
            conditions.add(filter.overdue() ? overdue : Conditions.not(overdue));
        }
        return conditions;
    }
}
