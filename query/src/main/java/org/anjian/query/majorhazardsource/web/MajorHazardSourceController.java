package org.anjian.query.majorhazardsource.web;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.query.FindHazardSourceDuty;
import org.anjian.api.majorhazardsource.query.FindMajorHazardSources;
import org.anjian.api.majorhazardsource.query.HazardSourceDuty;
import org.anjian.api.majorhazardsource.query.MajorHazardSourcePage;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Major hazard sources in the schema. */
@Controller
public final class MajorHazardSourceController {

    private final Questions questions;

    public MajorHazardSourceController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<MajorHazardSourceView>> majorHazardSources(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindMajorHazardSources query = new FindMajorHazardSources(
                new EnterpriseId(enterprise), PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, MajorHazardSourcePage.class, actor).thenApply(MajorHazardSourcePage::page);
    }

    @QueryMapping
    CompletableFuture<HazardSourceDuty> hazardSourceDuty(
            @Argument String enterprise,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindHazardSourceDuty query =
                new FindHazardSourceDuty(new EnterpriseId(enterprise), on, Questions.position(position));
        return questions.ask(query, HazardSourceDuty.class, actor);
    }
}
