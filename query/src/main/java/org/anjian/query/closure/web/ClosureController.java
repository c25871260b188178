package org.anjian.query.closure.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.closure.query.ClosureFilter;
import org.anjian.api.closure.query.ClosurePage;
import org.anjian.api.closure.query.FindClosures;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
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
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, ClosureFilter.class, FindClosures::new, ClosurePage.class, actor)
                .thenApply(ClosurePage::page);
    }
}
