package org.anjian.query.typicalcase.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.Page;
import org.anjian.api.typicalcase.query.FindPublicTypicalCases;
import org.anjian.api.typicalcase.query.FindTypicalCases;
import org.anjian.api.typicalcase.query.PublicTypicalCaseFilter;
import org.anjian.api.typicalcase.query.PublicTypicalCasePage;
import org.anjian.api.typicalcase.query.TypicalCaseFilter;
import org.anjian.api.typicalcase.query.TypicalCasePage;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Typical cases in the schema: as the offices see them, and as everybody does. */
@Controller
public final class TypicalCaseController {

    private final Questions questions;
    private final Clock clock;

    public TypicalCaseController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<TypicalCaseView>> typicalCases(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        TypicalCaseFilter.class,
                        (filter, page, counted, position) -> new FindTypicalCases(
                                filter.orOn(LegalTime.dayOf(clock.instant())), page, counted, position),
                        TypicalCasePage.class,
                        actor)
                .thenApply(TypicalCasePage::page);
    }

    @QueryMapping
    CompletableFuture<Page<PublicTypicalCaseView>> publicTypicalCases(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        PublicTypicalCaseFilter.class,
                        FindPublicTypicalCases::new,
                        PublicTypicalCasePage.class,
                        actor)
                .thenApply(PublicTypicalCasePage::page);
    }
}
