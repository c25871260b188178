package org.anjian.query.enforcement.web;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enforcement.EnforcementFilter;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.query.CountInspections;
import org.anjian.api.inspection.query.CountPlanExecution;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.api.inspection.query.PlanExecution;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.penaltycase.query.CountPenalties;
import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The figures of enforcement in the schema: one filter, and a query for each part that is asked for. */
@Controller
public final class EnforcementController {

    private final Questions questions;

    public EnforcementController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<EnforcementStatistics> enforcementStatistics(
            @Argument @Nullable Integer planYear,
            @Argument List<InspectionDimension> inspectionsBy,
            @Argument List<PenaltyDimension> casesBy,
            @Argument DateInterval interval,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        EnforcementFilter filter = questions.filter(environment, EnforcementFilter.class);
        DataFetchingFieldSelectionSet asked = environment.getSelectionSet();
        CompletableFuture<@Nullable PlanExecution> plan = planYear != null && asked.contains("plan")
                ? questions.ask(new CountPlanExecution(filter.region(), planYear), PlanExecution.class, actor)
                : CompletableFuture.completedFuture(null);
        CompletableFuture<@Nullable InspectionStatistics> inspections = asked.contains("inspections")
                ? questions.ask(
                        new CountInspections(filter.inspections(), inspectionsBy, interval),
                        InspectionStatistics.class,
                        actor)
                : CompletableFuture.completedFuture(null);
        CompletableFuture<@Nullable PenaltyStatistics> cases = asked.contains("cases")
                ? questions.ask(
                        new CountPenalties(filter.cases(), casesBy, interval, asked.contains("cases/stageDays")),
                        PenaltyStatistics.class,
                        actor)
                : CompletableFuture.completedFuture(null);
        return CompletableFuture.allOf(plan, inspections, cases)
                .thenApply(all -> new EnforcementStatistics(plan.join(), inspections.join(), cases.join()));
    }

    /** The parts that were asked for. */
    record EnforcementStatistics(
            @Nullable PlanExecution plan,
            @Nullable InspectionStatistics inspections,
            @Nullable PenaltyStatistics cases) {}
}
