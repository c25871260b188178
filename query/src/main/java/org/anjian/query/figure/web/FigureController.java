package org.anjian.query.figure.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.figure.query.StatisticExplanation;
import org.anjian.api.message.Actor;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What figures are made of, in the schema. */
@Controller
public final class FigureController {

    private final Questions questions;

    public FigureController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<StatisticExplanation> explainStatistic(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        PageRequest page = PageRequest.of(first, after);
        StatisticKey key = questions.input(environment, "key", StatisticKey.class);
        return questions.ask(key.asked(page), StatisticExplanation.class, actor);
    }
}
