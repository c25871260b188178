package org.anjian.query.enforcementmeasure.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasureFilter;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasurePage;
import org.anjian.api.enforcementmeasure.query.FindEnforcementMeasures;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Enforcement measures in the schema. */
@Controller
public final class EnforcementMeasureController {

    private final Questions questions;

    public EnforcementMeasureController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EnforcementMeasureView>> enforcementMeasures(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        EnforcementMeasureFilter.class,
                        FindEnforcementMeasures::new,
                        EnforcementMeasurePage.class,
                        actor)
                .thenApply(EnforcementMeasurePage::page);
    }
}
