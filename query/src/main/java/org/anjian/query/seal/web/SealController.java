package org.anjian.query.seal.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.seal.query.FindSealNotice;
import org.anjian.api.seal.query.FindSeals;
import org.anjian.api.seal.query.SealFilter;
import org.anjian.api.seal.query.SealPage;
import org.anjian.api.seal.view.SealNotice;
import org.anjian.api.seal.view.SealView;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Seals in the schema. */
@Controller
public final class SealController {

    private final Questions questions;

    public SealController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SealView>> seals(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, SealFilter.class, FindSeals::new, SealPage.class, actor)
                .thenApply(SealPage::page);
    }

    @QueryMapping
    CompletableFuture<SealNotice> sealNotice(
            @Argument String number, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(new FindSealNotice(number), SealNotice.class, actor);
    }
}
