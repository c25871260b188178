package org.anjian.query.closure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.closure.query.ClosureFilter;
import org.anjian.api.closure.query.ClosurePage;
import org.anjian.api.closure.query.FindClosures;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for closings. */
public final class ClosureQueries {

    private final Listing<ClosureView> list;

    public ClosureQueries(ViewSearch<ClosureView> views, ReadFilter permissions, Positions positions) {
        this.list =
                new Listing<>(views, permissions, positions, "closures", List.of(Order.down("metOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public ClosurePage handle(FindClosures query, Actor actor) {
        return new ClosurePage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(ClosureFilter filter) {
        return new Criteria()
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .isOneOf("state", filter.states())
                .isOneOf("criterion", filter.criteria())
                .list();
    }
}
