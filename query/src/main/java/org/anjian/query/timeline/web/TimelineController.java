package org.anjian.query.timeline.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.FindDutyLedger;
import org.anjian.api.timeline.query.FindTimeline;
import org.anjian.api.timeline.query.TimelineFilter;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The timeline and the duty ledger in the schema. */
@Controller
public final class TimelineController {

    private final Questions questions;

    public TimelineController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<TimelineEntry>> timeline(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindTimeline query = new FindTimeline(
                questions.filter(environment, TimelineFilter.class),
                PageRequest.of(first, after),
                Questions.counted(environment));
        return questions.ask(query, TimelinePage.class, actor).thenApply(TimelinePage::page);
    }

    @QueryMapping
    CompletableFuture<Page<TimelineEntry>> dutyLedger(
            @Argument String person,
            @Argument @Nullable Integer duty,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindDutyLedger query =
                new FindDutyLedger(person, duty, PageRequest.of(first, after), Questions.counted(environment));
        return questions.ask(query, TimelinePage.class, actor).thenApply(TimelinePage::page);
    }
}
