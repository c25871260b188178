package org.anjian.query.safetyevaluation.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.safetyevaluation.query.FindSafetyEvaluations;
import org.anjian.api.safetyevaluation.query.SafetyEvaluationPage;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Safety evaluations in the schema. */
@Controller
public final class SafetyEvaluationController {

    private final Questions questions;

    public SafetyEvaluationController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SafetyEvaluationView>> safetyEvaluations(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSafetyEvaluations query =
                new FindSafetyEvaluations(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, SafetyEvaluationPage.class, actor).thenApply(SafetyEvaluationPage::page);
    }
}
