package org.anjian.query.backdating.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.backdating.query.BackdatingBy;
import org.anjian.api.backdating.query.BackdatingFilter;
import org.anjian.api.backdating.query.CountBackdated;
import org.anjian.api.backdating.query.FindBackdated;
import org.anjian.api.backdating.view.BackdatingStatistics;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What was recorded late, in the schema. */
@Controller
public final class BackdatingController {

    private final Questions questions;

    public BackdatingController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<BackdatingStatistics> backdatingStatistics(
            @Argument @Nullable Integer hours,
            @Argument BackdatingBy by,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountBackdated(
                        questions.filter(environment, BackdatingFilter.class), hours, by, PageRequest.of(first, after)),
                BackdatingStatistics.class,
                actor);
    }

    @QueryMapping
    CompletableFuture<Page<TimelineEntry>> backdatedEntries(
            @Argument @Nullable Integer hours,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindBackdated query = new FindBackdated(
                questions.filter(environment, BackdatingFilter.class),
                hours,
                PageRequest.of(first, after),
                Questions.counted(environment));
        return questions.ask(query, TimelinePage.class, actor).thenApply(TimelinePage::page);
    }
}
