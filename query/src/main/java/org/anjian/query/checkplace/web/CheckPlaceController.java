package org.anjian.query.checkplace.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.checkplace.query.CheckPlacePage;
import org.anjian.api.checkplace.query.FindCheckPlaces;
import org.anjian.api.checkplace.query.FindPlaceCoverage;
import org.anjian.api.checkplace.query.PlaceCoverage;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Months;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Places in the schema. */
@Controller
public final class CheckPlaceController {

    private final Questions questions;

    public CheckPlaceController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<CheckPlaceView>> checkPlaces(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindCheckPlaces query = new FindCheckPlaces(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, CheckPlacePage.class, actor).thenApply(CheckPlacePage::page);
    }

    @QueryMapping
    CompletableFuture<PlaceCoverage> placeCoverage(
            @Argument String enterprise, @Argument String month, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindPlaceCoverage(new EnterpriseId(enterprise), Months.parse(month, "month")),
                PlaceCoverage.class,
                actor);
    }
}
