package org.anjian.query.enforcementplan;

import java.util.List;
import org.anjian.api.enforcementplan.query.EnforcementPlanPage;
import org.anjian.api.enforcementplan.query.FindEnforcementPlans;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement plans. */
public final class EnforcementPlanQueries {

    private final Listing<EnforcementPlanView> list;

    public EnforcementPlanQueries(ViewSearch<EnforcementPlanView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "enforcementplans", List.of(Order.down("year"), Order.up("id")));
    }

    /** One page, newest year first. */
    @QueryHandler
    public EnforcementPlanPage handle(FindEnforcementPlans query, Actor actor) {
        return new EnforcementPlanPage(list.page(
                query,
                query.year() + "|" + query.region() + "|" + query.regulator() + "|" + query.state(),
                new Criteria()
                        .is("year", query.year())
                        .is("regionPath", query.region())
                        .is("regulator", query.regulator())
                        .is("state", query.state())
                        .list(),
                actor));
    }
}
