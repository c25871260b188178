package org.anjian.query.hazard.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.query.CountHazards;
import org.anjian.api.hazard.query.CountRework;
import org.anjian.api.hazard.query.CountSelfReports;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.hazard.query.HazardStatistics.Figures;
import org.anjian.api.hazard.query.ReworkStats;
import org.anjian.api.hazard.query.SelfReportHitRate;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Figures about hazards in the schema. */
@Controller
public final class HazardStatisticsController {

    private static final DateRange ANY_TIME = new DateRange(null, null);

    private final Questions questions;

    public HazardStatisticsController(Questions questions) {
        this.questions = questions;
    }

    /** The answer as the schema has it: the figures of a row stand beside its keys. */
    record Answer(LocalDate asOf, long total, Figures totals, List<Row> rows) {

        private static Answer of(HazardStatistics statistics) {
            return new Answer(
                    statistics.asOf(),
                    statistics.total(),
                    statistics.totals(),
                    statistics.rows().stream().map(Row::of).toList());
        }
    }

    record Row(
            List<String> keys,
            long count,
            long open,
            long overdue,
            long closed,
            long closedInTime,
            long revoked,
            @Nullable Double medianDaysToClose,
            @Nullable Double p90DaysToClose) {

        private static Row of(HazardStatistics.Row row) {
            Figures figures = row.figures();
            return new Row(
                    row.keys(),
                    figures.count(),
                    figures.open(),
                    figures.overdue(),
                    figures.closed(),
                    figures.closedInTime(),
                    figures.revoked(),
                    figures.medianDaysToClose(),
                    figures.p90DaysToClose());
        }
    }

    @QueryMapping
    CompletableFuture<Answer> hazardStatistics(
            DataFetchingEnvironment environment,
            @Argument List<HazardDimension> groupBy,
            @Argument @Nullable DateInterval interval,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        CountHazards query = new CountHazards(
                questions.filter(environment, HazardFilter.class),
                groupBy,
                interval == null ? DateInterval.YEAR : interval);
        return questions.ask(query, HazardStatistics.class, actor).thenApply(Answer::of);
    }

    @QueryMapping
    CompletableFuture<SelfReportHitRate> selfReportHitRate(
            DataFetchingEnvironment environment,
            @Argument String enterprise,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountSelfReports(
                        new EnterpriseId(enterprise),
                        questions.input(environment, "period", DateRange.class, ANY_TIME)),
                SelfReportHitRate.class,
                actor);
    }

    @QueryMapping
    CompletableFuture<ReworkStats> reworkStats(
            DataFetchingEnvironment environment,
            @Argument String enterprise,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountRework(
                        new EnterpriseId(enterprise),
                        questions.input(environment, "period", DateRange.class, ANY_TIME)),
                ReworkStats.class,
                actor);
    }
}
