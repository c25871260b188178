package org.anjian.query.safetydecision.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.safetydecision.query.FindSafetyDecisions;
import org.anjian.api.safetydecision.query.SafetyDecisionPage;
import org.anjian.api.safetydecision.view.SafetyDecisionView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Safety-related decisions in the schema. */
@Controller
public final class SafetyDecisionController {

    private final Questions questions;

    public SafetyDecisionController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SafetyDecisionView>> safetyDecisions(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSafetyDecisions query = new FindSafetyDecisions(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, SafetyDecisionPage.class, actor).thenApply(SafetyDecisionPage::page);
    }
}
