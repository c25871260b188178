package org.anjian.query.safetyrule.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.safetyrule.query.FindRuleSetCoverage;
import org.anjian.api.safetyrule.query.FindSafetyRules;
import org.anjian.api.safetyrule.query.RuleSetCoverage;
import org.anjian.api.safetyrule.query.SafetyRulePage;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Safety rules in the schema. */
@Controller
public final class SafetyRuleController {

    private final Questions questions;

    public SafetyRuleController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SafetyRuleView>> safetyRules(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSafetyRules query = new FindSafetyRules(
                new EnterpriseId(enterprise), PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, SafetyRulePage.class, actor).thenApply(SafetyRulePage::page);
    }

    @QueryMapping
    CompletableFuture<RuleSetCoverage> ruleSetCoverage(
            @Argument String enterprise,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindRuleSetCoverage query = new FindRuleSetCoverage(new EnterpriseId(enterprise), Questions.position(position));
        return questions.ask(query, RuleSetCoverage.class, actor);
    }
}
