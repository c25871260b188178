package org.anjian.query.disclosure.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.disclosure.query.DisclosureFilter;
import org.anjian.api.disclosure.query.DisclosurePage;
import org.anjian.api.disclosure.query.DisclosureTimeliness;
import org.anjian.api.disclosure.query.EnforcementElementsFilter;
import org.anjian.api.disclosure.query.EnforcementElementsPage;
import org.anjian.api.disclosure.query.FindDisclosures;
import org.anjian.api.disclosure.query.FindEnforcementElements;
import org.anjian.api.disclosure.query.MeasureDisclosureTimeliness;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.api.page.Page;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The ledger of publication in the schema of the officers. */
@Controller
public final class DisclosureController {

    private final Questions questions;
    private final Clock clock;

    public DisclosureController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<DisclosureView>> disclosures(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        DisclosureFilter.class,
                        (filter, page, counted, position) ->
                                new FindDisclosures(filter.orOn(actor.today(clock)), page, counted, position),
                        DisclosurePage.class,
                        actor)
                .thenApply(DisclosurePage::page);
    }

    @QueryMapping
    CompletableFuture<DisclosureTimeliness> disclosureTimeliness(
            @Argument @Nullable String region,
            @Argument @Nullable String agency,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        MeasureDisclosureTimeliness query = new MeasureDisclosureTimeliness(
                questions.input(environment, "period", DateRange.class),
                region == null ? null : new RegionCode(region),
                agency,
                actor.today(clock),
                Questions.position(position));
        return questions.ask(query, DisclosureTimeliness.class, actor);
    }

    @QueryMapping
    CompletableFuture<Page<EnforcementElementsView>> enforcementElementsOfAgencies(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        EnforcementElementsFilter.class,
                        FindEnforcementElements::new,
                        EnforcementElementsPage.class,
                        actor)
                .thenApply(EnforcementElementsPage::page);
    }
}
