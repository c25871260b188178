package org.anjian.query.training.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.training.query.FindTrainingCoverage;
import org.anjian.api.training.query.FindTrainingFiles;
import org.anjian.api.training.query.TrainingCoverage;
import org.anjian.api.training.query.TrainingFilePage;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Training files in the schema. */
@Controller
public final class TrainingController {

    private final Questions questions;

    public TrainingController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<TrainingFileView>> trainingFiles(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindTrainingFiles query = new FindTrainingFiles(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, TrainingFilePage.class, actor).thenApply(TrainingFilePage::page);
    }

    @QueryMapping
    CompletableFuture<TrainingCoverage> trainingCoverage(
            @Argument String enterprise,
            @Argument int year,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindTrainingCoverage(new EnterpriseId(enterprise), year, Questions.position(position)),
                TrainingCoverage.class,
                actor);
    }
}
