package org.anjian.query.ruleparameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterDefinition;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.StatutoryRule;
import org.anjian.api.ruleparameter.query.FindRuleParameter;
import org.anjian.api.ruleparameter.query.FindRulebook;
import org.anjian.api.ruleparameter.query.ParameterInForce;
import org.anjian.api.ruleparameter.query.RuleInForce;
import org.anjian.api.ruleparameter.query.RulesInForce;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the rulebook: what was recorded over what was shipped. */
public final class RuleParameterQueries {

    private final Rulebook rulebook;
    private final ViewSearch<RuleParameterView> recorded;
    private final ReadFilter permissions;
    private final Positions positions;

    RuleParameterQueries(
            Rulebook rulebook, ViewSearch<RuleParameterView> recorded, ReadFilter permissions, Positions positions) {
        this.rulebook = rulebook;
        this.recorded = recorded;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** Every rule. */
    @QueryHandler
    public RulesInForce handle(FindRulebook query, Actor actor) {
        permissions.of(actor, RuleParameterView.class);
        positions.await(query.position());
        Map<ParameterKey, RuleParameterView> views = recorded(rulebook.rules().stream()
                .flatMap(rule -> rule.parameters().stream())
                .map(RuleParameterDefinition::key)
                .toList());
        return new RulesInForce(
                query.region(),
                query.day(),
                rulebook.rules().stream()
                        .map(rule -> inForce(rule, views, query.region(), query.day()))
                        .toList());
    }

    /** One number. */
    @QueryHandler
    public ParameterInForce handle(FindRuleParameter query, Actor actor) {
        permissions.of(actor, RuleParameterView.class);
        positions.await(query.position());
        RuleParameterDefinition definition = rulebook.require(query.key());
        String rule = rulebook.ruleOf(query.key()).orElseThrow().id();
        return inForce(rule, definition, recorded(List.of(query.key())), query.region(), query.day());
    }

    /** By the ids, which is realtime: what was just recorded is there. */
    private Map<ParameterKey, RuleParameterView> recorded(List<ParameterKey> keys) {
        return recorded
                .byIds(keys.stream().map(key -> RuleParameterId.of(key).raw()).toList())
                .stream()
                .collect(Collectors.toMap(RuleParameterView::key, view -> view));
    }

    private static RuleInForce inForce(
            StatutoryRule rule, Map<ParameterKey, RuleParameterView> views, RegionCode region, LocalDate day) {
        return new RuleInForce(
                rule.id(),
                rule.law(),
                rule.text(),
                rule.verified(),
                rule.confidence(),
                rule.context(),
                rule.backs(),
                rule.parameters().stream()
                        .map(definition -> inForce(rule.id(), definition, views, region, day))
                        .toList());
    }

    private static ParameterInForce inForce(
            String rule,
            RuleParameterDefinition definition,
            Map<ParameterKey, RuleParameterView> views,
            RegionCode region,
            LocalDate day) {
        Optional<RuleParameterView> view = Optional.ofNullable(views.get(definition.key()));
        List<RuleValue> counting = view.map(RuleParameterView::counting).orElse(List.of());
        List<RuleValue> order = definition.inOrder(counting, region, day);
        return new ParameterInForce(
                definition.key(),
                rule,
                definition.unit(),
                definition.leftTo(),
                order.isEmpty() ? null : order.getFirst(),
                order.isEmpty() ? List.of() : order.subList(1, order.size()),
                definition.values(),
                view.map(RuleParameterView::values).orElse(List.of()));
    }
}
