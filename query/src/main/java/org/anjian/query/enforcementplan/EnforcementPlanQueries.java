package org.anjian.query.enforcementplan;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enforcementplan.query.EnforcementPlanPage;
import org.anjian.api.enforcementplan.query.FindEnforcementPlans;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for enforcement plans. */
public final class EnforcementPlanQueries {

    private static final List<Order> NEWEST = List.of(Order.down("year"), Order.up("id"));

    private final ViewSearch<EnforcementPlanView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public EnforcementPlanQueries(ViewSearch<EnforcementPlanView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page, newest year first. */
    @QueryHandler
    public EnforcementPlanPage handle(FindEnforcementPlans query, Actor actor) {
        positions.awaitFound(query.position());
        Reading reading = permissions.of(actor, EnforcementPlanView.class);
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        given(conditions, "year", query.year());
        given(conditions, "regionPath", query.region());
        given(conditions, "regulator", query.regulator());
        given(conditions, "state", query.state());
        String name = "enforcementplans|" + query.year() + "|" + query.region() + "|" + query.regulator() + "|"
                + query.state() + "|" + reading.identity();
        return new EnforcementPlanPage(
                views.page(new ViewSearch.Search(Conditions.all(conditions), name, NEWEST), query.page(), false));
    }

    private static void given(List<Query> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(Conditions.is(field, value));
        }
    }
}
