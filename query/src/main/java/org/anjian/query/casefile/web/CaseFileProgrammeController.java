package org.anjian.query.casefile.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.casefile.query.AssessmentCoverage;
import org.anjian.api.casefile.query.EnforcementEffect;
import org.anjian.api.casefile.query.FindAssessmentCoverage;
import org.anjian.api.casefile.query.FindEnforcementEffect;
import org.anjian.api.message.Actor;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The assessment of case files in the schema. */
@Controller
public final class CaseFileProgrammeController {

    private final Questions questions;

    public CaseFileProgrammeController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<AssessmentCoverage> caseFileAssessmentCoverage(
            @Argument String region,
            @Argument int year,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindAssessmentCoverage(new RegionCode(region), year, Questions.position(position)),
                AssessmentCoverage.class,
                actor);
    }

    @QueryMapping
    CompletableFuture<EnforcementEffect> enforcementEffect(
            @Argument String region,
            @Argument int year,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindEnforcementEffect(new RegionCode(region), year, Questions.position(position)),
                EnforcementEffect.class,
                actor);
    }
}
