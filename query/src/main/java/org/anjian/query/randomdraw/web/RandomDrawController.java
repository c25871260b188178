package org.anjian.query.randomdraw.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.DrawnPair;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.query.FindRandomDraws;
import org.anjian.api.randomdraw.query.RandomDrawPage;
import org.anjian.api.randomdraw.query.VerifyDraw;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Random draws in the schema. */
@Controller
public final class RandomDrawController {

    private final Questions questions;

    public RandomDrawController(Questions questions) {
        this.questions = questions;
    }

    /** A verification as the schema has it. */
    record Verified(boolean sound, List<String> findings, List<DrawnPair> repeated) {}

    @QueryMapping
    CompletableFuture<Page<RandomDrawView>> drawAudit(
            @Argument @Nullable String regulator,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindRandomDraws query =
                new FindRandomDraws(regulator, PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, RandomDrawPage.class, actor).thenApply(RandomDrawPage::page);
    }

    @QueryMapping
    CompletableFuture<Verified> verifyDraw(@Argument String id, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(new VerifyDraw(new RandomDrawId(id)), DrawVerification.class, actor)
                .thenApply(found ->
                        found == null ? null : new Verified(found.isSound(), found.findings(), found.repeated()));
    }
}
