package org.anjian.query.entrustment.web;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.query.EntrustmentPage;
import org.anjian.api.entrustment.query.FindEntrustments;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Entrustments in the schema. */
@Controller
public final class EntrustmentController {

    private final Questions questions;

    public EntrustmentController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EntrustmentView>> entrustments(
            @Argument @Nullable EntrustmentKind kind,
            @Argument @Nullable LocalDate inForceOn,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindEntrustments query =
                new FindEntrustments(kind, inForceOn, PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, EntrustmentPage.class, actor).thenApply(EntrustmentPage::page);
    }
}
