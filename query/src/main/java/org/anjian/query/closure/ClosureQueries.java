package org.anjian.query.closure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.closure.query.ClosureFilter;
import org.anjian.api.closure.query.ClosurePage;
import org.anjian.api.closure.query.FindClosures;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for closings. */
public final class ClosureQueries {

    private static final List<Order> ORDER = List.of(Order.down("metOn"), Order.up("id"));

    private final ViewSearch<ClosureView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public ClosureQueries(ViewSearch<ClosureView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public ClosurePage handle(FindClosures query, Actor actor) {
        Reading reading = permissions.of(actor, ClosureView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        conditions.addAll(conditionsOf(query.filter()));
        String name = "closures|" + query.filter() + "|" + reading.identity();
        return new ClosurePage(views.page(
                new ViewSearch.Search(Conditions.all(conditions), name, ORDER), query.page(), query.counted()));
    }

    private static List<Query> conditionsOf(ClosureFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.criteria() != null) {
            conditions.add(Conditions.isOneOf("criterion", filter.criteria()));
        }
        return conditions;
    }
}
