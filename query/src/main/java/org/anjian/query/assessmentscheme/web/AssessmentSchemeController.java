package org.anjian.query.assessmentscheme.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.assessmentscheme.query.AssessmentSchemePage;
import org.anjian.api.assessmentscheme.query.FindAssessmentSchemes;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Assessment schemes in the schema. */
@Controller
public final class AssessmentSchemeController {

    private final Questions questions;

    public AssessmentSchemeController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<AssessmentSchemeView>> assessmentSchemes(
            @Argument @Nullable String region,
            @Argument @Nullable Sector sector,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindAssessmentSchemes query = new FindAssessmentSchemes(
                region == null ? null : new RegionCode(region),
                sector,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, AssessmentSchemePage.class, actor).thenApply(AssessmentSchemePage::page);
    }
}
