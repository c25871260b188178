package org.anjian.query.ruleparameter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.query.FindRuleParameter;
import org.anjian.api.ruleparameter.query.FindRulebook;
import org.anjian.api.ruleparameter.query.ParameterInForce;
import org.anjian.api.ruleparameter.query.RuleInForce;
import org.anjian.api.ruleparameter.query.RulesInForce;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The rulebook in the schema. */
@Controller
public final class RuleParameterController {

    private final Questions questions;
    private final Clock clock;

    public RuleParameterController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<List<RuleInForce>> rulebook(
            @Argument @Nullable LocalDate day,
            @Argument String region,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindRulebook query = new FindRulebook(new RegionCode(region), dayOrToday(day), Questions.position(position));
        return questions.ask(query, RulesInForce.class, actor).thenApply(RulesInForce::rules);
    }

    @QueryMapping
    CompletableFuture<ParameterInForce> ruleParameter(
            @Argument String key,
            @Argument @Nullable LocalDate day,
            @Argument String region,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindRuleParameter query = new FindRuleParameter(
                new ParameterKey(key), new RegionCode(region), dayOrToday(day), Questions.position(position));
        return questions.ask(query, ParameterInForce.class, actor);
    }

    private LocalDate dayOrToday(@Nullable LocalDate day) {
        return day == null ? LegalTime.dayOf(clock.instant()) : day;
    }
}
