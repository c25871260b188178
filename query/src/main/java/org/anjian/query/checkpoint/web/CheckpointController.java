package org.anjian.query.checkpoint.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.checkpoint.query.CheckpointDayPage;
import org.anjian.api.checkpoint.query.FindCheckpointDays;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Checkpoints in the schema. */
@Controller
public final class CheckpointController {

    private final Questions questions;

    public CheckpointController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<CheckpointDayView>> checkpointDays(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(
                        new FindCheckpointDays(PageRequest.of(first, after), Questions.position(position)),
                        CheckpointDayPage.class,
                        actor)
                .thenApply(CheckpointDayPage::page);
    }
}
