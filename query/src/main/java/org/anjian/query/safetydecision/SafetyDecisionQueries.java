package org.anjian.query.safetydecision;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.safetydecision.query.FindSafetyDecisions;
import org.anjian.api.safetydecision.query.SafetyDecisionPage;
import org.anjian.api.safetydecision.view.SafetyDecisionView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for safety-related decisions. */
public final class SafetyDecisionQueries {

    private final OfEnterprise<SafetyDecisionView> views;

    public SafetyDecisionQueries(ViewSearch<SafetyDecisionView> views, ReadFilter permissions) {
        this.views = new OfEnterprise<>(
                views,
                permissions,
                SafetyDecisionView.class,
                List.of(ViewSearch.Order.down("decidedOn"), ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public SafetyDecisionPage handle(FindSafetyDecisions query, Actor actor) {
        return new SafetyDecisionPage(views.page(query.enterprise(), query.page(), actor));
    }
}
