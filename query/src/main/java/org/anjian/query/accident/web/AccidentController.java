package org.anjian.query.accident.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.accident.AccidentDimension;
import org.anjian.api.accident.query.AccidentFilter;
import org.anjian.api.accident.query.AccidentPage;
import org.anjian.api.accident.query.AccidentStatistics;
import org.anjian.api.accident.query.CountAccidents;
import org.anjian.api.accident.query.FindAccidents;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Accidents in the schema. */
@Controller
public final class AccidentController {

    private static final AccidentFilter EVERY =
            new AccidentFilter(null, null, null, null, null, null, null, null, null);

    private final Questions questions;

    public AccidentController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<AccidentView>> accidents(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, AccidentFilter.class, FindAccidents::new, AccidentPage.class, actor)
                .thenApply(AccidentPage::page);
    }

    @QueryMapping
    CompletableFuture<AccidentStatistics> accidentStatistics(
            @Argument AccidentDimension groupBy,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountAccidents(groupBy, questions.input(environment, "filter", AccidentFilter.class, EVERY)),
                AccidentStatistics.class,
                actor);
    }
}
