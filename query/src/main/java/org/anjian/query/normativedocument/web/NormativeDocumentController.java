package org.anjian.query.normativedocument.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.query.DocumentCleanupFilter;
import org.anjian.api.normativedocument.query.DocumentCleanupPage;
import org.anjian.api.normativedocument.query.FindDocumentCleanups;
import org.anjian.api.normativedocument.query.FindNormativeDocuments;
import org.anjian.api.normativedocument.query.FindReportingPeriods;
import org.anjian.api.normativedocument.query.NormativeDocumentFilter;
import org.anjian.api.normativedocument.query.NormativeDocumentPage;
import org.anjian.api.normativedocument.query.ReportingCalendar;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Months;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Normative documents, what is owed under them, and the clean-ups of localities in the schema. */
@Controller
public final class NormativeDocumentController {

    private final Questions questions;
    private final Clock clock;

    public NormativeDocumentController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<NormativeDocumentView>> normativeDocuments(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        NormativeDocumentFilter filter =
                questions.filter(environment, NormativeDocumentFilter.class).orOn(LegalTime.dayOf(clock.instant()));
        FindNormativeDocuments query = new FindNormativeDocuments(
                filter, PageRequest.of(first, after), Questions.counted(environment), Questions.position(position));
        return questions.ask(query, NormativeDocumentPage.class, actor).thenApply(NormativeDocumentPage::page);
    }

    @QueryMapping
    CompletableFuture<ReportingCalendar> reportingPeriods(
            @Argument String region,
            @Argument String from,
            @Argument String to,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindReportingPeriods query = new FindReportingPeriods(
                new RegionCode(region),
                Months.parse(from, "from"),
                Months.parse(to, "to"),
                clock.instant(),
                Questions.position(position));
        return questions.ask(query, ReportingCalendar.class, actor);
    }

    @QueryMapping
    CompletableFuture<Page<DocumentCleanupView>> documentCleanups(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        DocumentCleanupFilter.class,
                        FindDocumentCleanups::new,
                        DocumentCleanupPage.class,
                        actor)
                .thenApply(DocumentCleanupPage::page);
    }
}
