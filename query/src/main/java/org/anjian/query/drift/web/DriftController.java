package org.anjian.query.drift.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.drift.DriftState;
import org.anjian.api.drift.query.DriftPage;
import org.anjian.api.drift.query.FindDrifts;
import org.anjian.api.drift.view.DriftView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What read models had wrong, in the schema. */
@Controller
public final class DriftController {

    private final Questions questions;

    public DriftController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<DriftView>> drifts(
            @Argument @Nullable String readModel,
            @Argument @Nullable DriftState state,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(
                        new FindDrifts(readModel, state, PageRequest.of(first, after), Questions.position(position)),
                        DriftPage.class,
                        actor)
                .thenApply(DriftPage::page);
    }
}
