package org.anjian.query.enterprisecheck.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.query.CheckCompletion;
import org.anjian.api.enterprisecheck.query.CheckPlanPage;
import org.anjian.api.enterprisecheck.query.FindCheckCompletion;
import org.anjian.api.enterprisecheck.query.FindCheckPlans;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Months;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Check plans in the schema. */
@Controller
public final class CheckPlanController {

    private final Questions questions;

    public CheckPlanController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<CheckPlanView>> checkPlans(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindCheckPlans query = new FindCheckPlans(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, CheckPlanPage.class, actor).thenApply(CheckPlanPage::page);
    }

    @QueryMapping
    CompletableFuture<CheckCompletion> checkCompletion(
            @Argument String enterprise,
            @Argument String from,
            @Argument String to,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindCheckCompletion(
                        new EnterpriseId(enterprise), Months.parse(from, "from"), Months.parse(to, "to")),
                CheckCompletion.class,
                actor);
    }
}
