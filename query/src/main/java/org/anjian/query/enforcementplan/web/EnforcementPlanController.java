package org.anjian.query.enforcementplan.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.enforcementplan.query.EnforcementPlanPage;
import org.anjian.api.enforcementplan.query.FindEnforcementPlans;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Enforcement plans in the schema. */
@Controller
public final class EnforcementPlanController {

    private final Questions questions;

    public EnforcementPlanController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EnforcementPlanView>> enforcementPlans(
            @Argument @Nullable Integer year,
            @Argument @Nullable String region,
            @Argument @Nullable String regulator,
            @Argument @Nullable EnforcementPlanState state,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindEnforcementPlans query = new FindEnforcementPlans(
                year,
                region == null ? null : new RegionCode(region),
                regulator,
                state,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, EnforcementPlanPage.class, actor).thenApply(EnforcementPlanPage::page);
    }
}
