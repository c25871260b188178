package org.anjian.query.closure.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.closure.query.ClosureFilter;
import org.anjian.api.closure.query.ClosurePage;
import org.anjian.api.closure.query.FindClosures;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Closings in the schema. */
@Controller
public final class ClosureController {

    private final Questions questions;

    public ClosureController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<ClosureView>> closures(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindClosures query = new FindClosures(
                questions.input(environment, "filter", ClosureFilter.class, ClosureFilter.everything()),
                PageRequest.of(first, after),
                Questions.counted(environment),
                Questions.position(position));
        return questions.ask(query, ClosurePage.class, actor).thenApply(ClosurePage::page);
    }
}
