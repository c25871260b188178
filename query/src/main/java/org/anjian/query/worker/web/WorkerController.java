package org.anjian.query.worker.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.worker.query.FindWorkers;
import org.anjian.api.worker.query.WorkerPage;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Workers in the schema. */
@Controller
public final class WorkerController {

    private final Questions questions;

    public WorkerController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<WorkerView>> workers(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindWorkers query = new FindWorkers(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, WorkerPage.class, actor).thenApply(WorkerPage::page);
    }
}
