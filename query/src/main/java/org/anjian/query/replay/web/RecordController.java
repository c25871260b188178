package org.anjian.query.replay.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.CaseHistory;
import org.anjian.api.replay.query.CompareRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.replay.query.RecordDiff;
import org.anjian.api.replay.query.ReplayHistory;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The histories of records in the schema: of any record, and by name of those that are asked for most. */
@Controller
public final class RecordController {

    private final Questions questions;

    public RecordController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<TimelineEntry>> recordHistory(
            @Argument String id,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindRecordHistory query = new FindRecordHistory(id, PageRequest.of(first, after));
        return questions.ask(query, TimelinePage.class, actor).thenApply(TimelinePage::page);
    }

    @QueryMapping
    CompletableFuture<CaseHistory> caseHistory(
            @Argument String id,
            @Argument @Nullable Instant asOf,
            @Argument @Nullable Instant occurredBy,
            @Argument @Nullable Long version,
            @Argument @Nullable Long storePosition,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new ReplayHistory(
                        id, new Moment(asOf, occurredBy, version, storePosition), PageRequest.of(first, after)),
                CaseHistory.class,
                actor);
    }

    @QueryMapping
    CompletableFuture<RecordDiff> recordDiff(
            @Argument String id,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        CompareRecord query = new CompareRecord(
                id,
                questions.input(environment, "from", Moment.class),
                questions.input(environment, "to", Moment.class, Moment.NOW));
        return questions.ask(query, RecordDiff.class, actor);
    }

    @QueryMapping
    CompletableFuture<Page<TimelineEntry>> hazardHistory(
            @Argument String id,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return recordHistory(new HazardId(id).raw(), first, after, actor);
    }

    @QueryMapping
    CompletableFuture<Page<TimelineEntry>> safetyManagerHistory(
            @Argument String id,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return recordHistory(new SafetyManagerId(id).raw(), first, after, actor);
    }
}
