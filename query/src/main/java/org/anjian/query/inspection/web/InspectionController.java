package org.anjian.query.inspection.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.query.AccessAudit;
import org.anjian.api.inspection.query.ConfidentialRecords;
import org.anjian.api.inspection.query.CountInspections;
import org.anjian.api.inspection.query.CountPlanCompletion;
import org.anjian.api.inspection.query.FindAccessAudit;
import org.anjian.api.inspection.query.FindConfidentialRecords;
import org.anjian.api.inspection.query.FindInspections;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.inspection.query.InspectionPage;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.api.inspection.query.PlanCompletion;
import org.anjian.api.inspection.view.AccessAuditEntry;
import org.anjian.api.inspection.view.ConfidentialRecordView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Inspections in the schema. */
@Controller
public final class InspectionController {

    private final Questions questions;

    public InspectionController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<InspectionView>> inspections(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindInspections query = new FindInspections(
                filter(environment),
                PageRequest.of(first, after),
                Questions.counted(environment),
                Questions.position(position));
        return questions.ask(query, InspectionPage.class, actor).thenApply(InspectionPage::page);
    }

    @QueryMapping
    CompletableFuture<InspectionStatistics> inspectionStatistics(
            @Argument List<InspectionDimension> groupBy,
            @Argument DateInterval interval,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountInspections(filter(environment), groupBy, interval), InspectionStatistics.class, actor);
    }

    @QueryMapping
    CompletableFuture<PlanCompletion> planCompletion(
            @Argument String regulator, @Argument int year, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(new CountPlanCompletion(regulator, year), PlanCompletion.class, actor);
    }

    @QueryMapping
    CompletableFuture<List<ConfidentialRecordView>> confidentialRecords(
            @Argument String inspection,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(
                        new FindConfidentialRecords(new InspectionId(inspection), Questions.position(position)),
                        ConfidentialRecords.class,
                        actor)
                .thenApply(ConfidentialRecords::records);
    }

    @QueryMapping
    CompletableFuture<List<AccessAuditEntry>> accessAudit(
            @Argument String inspection, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(new FindAccessAudit(new InspectionId(inspection)), AccessAudit.class, actor)
                .thenApply(AccessAudit::entries);
    }

    private InspectionFilter filter(DataFetchingEnvironment environment) {
        return questions.filter(environment, InspectionFilter.class);
    }
}
