package org.anjian.query.creditplatform.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.creditplatform.query.CreditExchangeFilter;
import org.anjian.api.creditplatform.query.CreditExchangePage;
import org.anjian.api.creditplatform.query.CreditOwedPage;
import org.anjian.api.creditplatform.query.FindCreditExchanges;
import org.anjian.api.creditplatform.query.FindCreditOwed;
import org.anjian.api.creditplatform.query.SearchPublicViolations;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.creditplatform.view.CreditOwedView;
import org.anjian.api.creditplatform.view.PublicCreditView;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The exchange with the credit platform in the schema. */
@Controller
public final class CreditPlatformController {

    private final Questions questions;
    private final Clock clock;

    public CreditPlatformController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<CreditExchangeView>> creditExchanges(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        CreditExchangeFilter.class,
                        FindCreditExchanges::new,
                        CreditExchangePage.class,
                        actor)
                .thenApply(CreditExchangePage::page);
    }

    @QueryMapping
    CompletableFuture<Page<CreditOwedView>> creditOwed(
            @Argument String region,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindCreditOwed query = new FindCreditOwed(
                new RegionCode(region), PageRequest.of(first, after), Questions.counted(environment));
        return questions.ask(query, CreditOwedPage.class, actor).thenApply(CreditOwedPage::page);
    }

    @QueryMapping
    CompletableFuture<PublicCreditView> publicViolationSearch(
            @Argument String creditCode, @ContextValue(name = Questions.ACTOR) Actor actor) {
        SearchPublicViolations query =
                new SearchPublicViolations(new CreditCode(creditCode), LegalTime.dayOf(clock.instant()));
        return questions.ask(query, PublicCreditView.class, actor);
    }
}
