package org.anjian.query.inspectionclue.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.inspectionclue.query.FindInspectionClues;
import org.anjian.api.inspectionclue.query.InspectionClueFilter;
import org.anjian.api.inspectionclue.query.InspectionCluePage;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Clues in the schema. */
@Controller
public final class InspectionClueController {

    private final Questions questions;

    public InspectionClueController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<InspectionClueView>> inspectionClues(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        InspectionClueFilter.class,
                        FindInspectionClues::new,
                        InspectionCluePage.class,
                        actor)
                .thenApply(InspectionCluePage::page);
    }
}
