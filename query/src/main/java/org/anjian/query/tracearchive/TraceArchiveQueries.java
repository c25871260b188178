package org.anjian.query.tracearchive;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.tracearchive.query.FindTraceArchives;
import org.anjian.api.tracearchive.query.TraceArchivePage;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for traces that left the ledger, newest first. */
public final class TraceArchiveQueries {

    private final Listing<TraceArchiveView> list;

    public TraceArchiveQueries(ViewSearch<TraceArchiveView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "traceArchives", List.of(Order.down("exportedAt"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public TraceArchivePage handle(FindTraceArchives query, Actor actor) {
        return new TraceArchivePage(list.page(
                query,
                query.record() + "|" + query.enterprise(),
                new Criteria()
                        .is("recordId", query.record())
                        .is("enterpriseId", query.enterprise())
                        .list(),
                actor));
    }
}
