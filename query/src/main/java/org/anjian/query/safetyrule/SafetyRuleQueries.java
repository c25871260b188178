package org.anjian.query.safetyrule;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.query.FindRuleSetCoverage;
import org.anjian.api.safetyrule.query.FindSafetyRules;
import org.anjian.api.safetyrule.query.RuleSetCoverage;
import org.anjian.api.safetyrule.query.SafetyRulePage;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for safety rules. */
public final class SafetyRuleQueries {

    private final OfEnterprise<SafetyRuleView> views;
    private final Positions positions;
    private final Aggregations counts;
    private final ReadFilter permissions;

    public SafetyRuleQueries(
            ViewSearch<SafetyRuleView> views, ReadFilter permissions, Positions positions, Aggregations counts) {
        this.views = new OfEnterprise<>(views, permissions, SafetyRuleView.class, List.of(Order.up("id")));
        this.positions = positions;
        this.counts = counts;
        this.permissions = permissions;
    }

    /** One page of an enterprise. */
    @QueryHandler
    public SafetyRulePage handle(FindSafetyRules query, Actor actor) {
        positions.awaitFound(query.position());
        return new SafetyRulePage(views.page(query.enterprise(), query.page(), actor));
    }

    /** How many of the seven topics the rules in force cover. */
    @QueryHandler
    public RuleSetCoverage handle(FindRuleSetCoverage query, Actor actor) {
        positions.awaitFound(query.position());
        Query inForce = Conditions.all(
                permissions.of(actor, SafetyRuleView.class).filter(),
                Conditions.is("enterpriseId", query.enterprise().raw()),
                Conditions.isTrue("inForce"));
        Map<String, Object> terms = Map.of("field", "topicsInForce", "size", SafetyRuleTopic.values().length);
        List<SafetyRuleTopic> covered = new ArrayList<>();
        for (JsonNode bucket : counts.over(inForce, Map.of("topics", Map.of("terms", terms)))
                .path("topics")
                .path("buckets")) {
            covered.add(SafetyRuleTopic.valueOf(bucket.path("key").asString()));
        }
        return RuleSetCoverage.of(covered);
    }
}
