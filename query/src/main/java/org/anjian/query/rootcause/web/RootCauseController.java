package org.anjian.query.rootcause.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.rootcause.query.FindHazardCauses;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Root causes in the schema. */
@Controller
public final class RootCauseController {

    private final Questions questions;

    public RootCauseController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<RootCauseAnalysisView> hazardCauses(
            @Argument String enterprise,
            @Argument int year,
            @Argument int quarter,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindHazardCauses(new EnterpriseId(enterprise), year, quarter, Questions.position(position)),
                RootCauseAnalysisView.class,
                actor);
    }
}
