package org.anjian.query.enterprisecheck;

import java.util.List;
import org.anjian.api.enterprisecheck.query.CheckPlanPage;
import org.anjian.api.enterprisecheck.query.FindCheckPlans;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for check plans, by id. */
public final class CheckPlanQueries {

    private final OfEnterprise<CheckPlanView> views;

    public CheckPlanQueries(ViewSearch<CheckPlanView> views, ReadFilter permissions) {
        this.views = new OfEnterprise<>(views, permissions, CheckPlanView.class, List.of(Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public CheckPlanPage handle(FindCheckPlans query, Actor actor) {
        return new CheckPlanPage(views.page(query.enterprise(), query.page(), actor));
    }
}
