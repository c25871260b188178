package org.anjian.query.safetymanager.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.safetymanager.query.AssessmentDimension;
import org.anjian.api.safetymanager.query.AssessmentFilter;
import org.anjian.api.safetymanager.query.AssessmentPage;
import org.anjian.api.safetymanager.query.AssessmentStatistics;
import org.anjian.api.safetymanager.query.CountAssessments;
import org.anjian.api.safetymanager.query.FindAssessments;
import org.anjian.api.safetymanager.query.FindSafetyManagers;
import org.anjian.api.safetymanager.query.SafetyManagerFilter;
import org.anjian.api.safetymanager.query.SafetyManagerPage;
import org.anjian.api.safetymanager.view.AssessmentView;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Safety managers and assessments in the schema. */
@Controller
public final class SafetyManagerController {

    private final Questions questions;

    public SafetyManagerController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SafetyManagerView>> safetyManagers(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, SafetyManagerFilter.class, FindSafetyManagers::new, SafetyManagerPage.class, actor)
                .thenApply(SafetyManagerPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<AssessmentView>> assessments(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindAssessments query = new FindAssessments(
                questions.filter(environment, AssessmentFilter.class),
                PageRequest.of(first, after),
                Questions.counted(environment));
        return questions.ask(query, AssessmentPage.class, actor).thenApply(AssessmentPage::page);
    }

    @QueryMapping
    CompletableFuture<AssessmentStatistics> assessmentStatistics(
            @Argument AssessmentDimension groupBy,
            @Argument DateInterval interval,
            @Argument int expiringWithinDays,
            @Argument @Nullable LocalDate on,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        CountAssessments query = new CountAssessments(
                questions.filter(environment, AssessmentFilter.class), groupBy, interval, expiringWithinDays, on);
        return questions.ask(query, AssessmentStatistics.class, actor);
    }
}
