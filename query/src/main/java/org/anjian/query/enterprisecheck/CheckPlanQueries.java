package org.anjian.query.enterprisecheck;

import java.util.List;
import org.anjian.api.enterprisecheck.query.CheckCompletion;
import org.anjian.api.enterprisecheck.query.CheckPlanPage;
import org.anjian.api.enterprisecheck.query.FindCheckCompletion;
import org.anjian.api.enterprisecheck.query.FindCheckPlans;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for check plans, by id. */
public final class CheckPlanQueries {

    private static final ViewSearch.Order BY_ID = ViewSearch.Order.up("id");

    private final ViewSearch<CheckPlanView> search;
    private final ReadFilter permissions;
    private final OfEnterprise<CheckPlanView> views;

    public CheckPlanQueries(ViewSearch<CheckPlanView> views, ReadFilter permissions) {
        this.search = views;
        this.permissions = permissions;
        this.views = new OfEnterprise<>(views, permissions, CheckPlanView.class, List.of(BY_ID));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public CheckPlanPage handle(FindCheckPlans query, Actor actor) {
        return new CheckPlanPage(views.page(query.enterprise(), query.page(), actor));
    }

    /** How many of the checks owed were made, counted over all plans of the enterprise (QX24-19). */
    @QueryHandler
    public CheckCompletion handle(FindCheckCompletion query, Actor actor) {
        Reading reading = permissions.of(actor, CheckPlanView.class);
        ViewSearch.Search plans = new ViewSearch.Search(
                Conditions.all(
                        reading.filter(),
                        Conditions.is("enterpriseId", query.enterprise().raw())),
                "completion|" + query.enterprise() + "|" + reading.identity(),
                List.of(BY_ID));
        CompletionCount count = new CompletionCount(query.from(), query.to());
        search.forEachPage(plans, page -> page.forEach(count::add));
        return count.result();
    }
}
