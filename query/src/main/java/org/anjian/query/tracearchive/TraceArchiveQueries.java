package org.anjian.query.tracearchive;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.tracearchive.query.FindTraceArchives;
import org.anjian.api.tracearchive.query.TraceArchivePage;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for traces that left the ledger, newest first. */
public final class TraceArchiveQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("exportedAt"), Order.up("id"));

    private final ViewSearch<TraceArchiveView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public TraceArchiveQueries(ViewSearch<TraceArchiveView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public TraceArchivePage handle(FindTraceArchives query, Actor actor) {
        positions.awaitFound(query.position());
        Reading reading = permissions.of(actor, TraceArchiveView.class);
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        if (query.record() != null) {
            conditions.add(Conditions.is("recordId", query.record()));
        }
        if (query.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", query.enterprise()));
        }
        String name = "traceArchives|" + query.record() + "|" + query.enterprise() + "|" + reading.identity();
        return new TraceArchivePage(
                views.page(new ViewSearch.Search(Conditions.all(conditions), name, NEWEST_FIRST), query.page(), false));
    }
}
