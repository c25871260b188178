package org.anjian.query.tracearchive.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.tracearchive.query.FindTraceArchives;
import org.anjian.api.tracearchive.query.TraceArchivePage;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Traces that left the ledger, in the schema. */
@Controller
public final class TraceArchiveController {

    private final Questions questions;

    public TraceArchiveController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<TraceArchiveView>> traceArchives(
            @Argument @Nullable String record,
            @Argument @Nullable String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(
                        new FindTraceArchives(
                                record,
                                enterprise == null ? null : new EnterpriseId(enterprise),
                                PageRequest.of(first, after),
                                Questions.position(position)),
                        TraceArchivePage.class,
                        actor)
                .thenApply(TraceArchivePage::page);
    }
}
