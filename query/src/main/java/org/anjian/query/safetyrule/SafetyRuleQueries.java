package org.anjian.query.safetyrule;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.safetyrule.query.FindSafetyRules;
import org.anjian.api.safetyrule.query.SafetyRulePage;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for safety rules. */
public final class SafetyRuleQueries {

    private final OfEnterprise<SafetyRuleView> views;
    private final Positions positions;

    public SafetyRuleQueries(ViewSearch<SafetyRuleView> views, ReadFilter permissions, Positions positions) {
        this.views = new OfEnterprise<>(views, permissions, SafetyRuleView.class, List.of(Order.up("id")));
        this.positions = positions;
    }

    /** One page of an enterprise. */
    @QueryHandler
    public SafetyRulePage handle(FindSafetyRules query, Actor actor) {
        positions.awaitFound(query.position());
        return new SafetyRulePage(views.page(query.enterprise(), query.page(), actor));
    }
}
