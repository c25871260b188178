package org.anjian.query.enforcementmeasure.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasureFilter;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasurePage;
import org.anjian.api.enforcementmeasure.query.FindEnforcementMeasures;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Enforcement measures in the schema. */
@Controller
public final class EnforcementMeasureController {

    private final Questions questions;

    public EnforcementMeasureController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EnforcementMeasureView>> enforcementMeasures(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindEnforcementMeasures query = new FindEnforcementMeasures(
                questions.input(
                        environment, "filter", EnforcementMeasureFilter.class, EnforcementMeasureFilter.everything()),
                PageRequest.of(first, after),
                Questions.counted(environment),
                Questions.position(position));
        return questions.ask(query, EnforcementMeasurePage.class, actor).thenApply(EnforcementMeasurePage::page);
    }
}
