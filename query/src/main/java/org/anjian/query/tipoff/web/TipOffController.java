package org.anjian.query.tipoff.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.api.page.Page;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffDimension;
import org.anjian.api.tipoff.query.CountTipOffs;
import org.anjian.api.tipoff.query.FindReporterIdentities;
import org.anjian.api.tipoff.query.FindTipOffs;
import org.anjian.api.tipoff.query.ReporterIdentityFilter;
import org.anjian.api.tipoff.query.ReporterIdentityPage;
import org.anjian.api.tipoff.query.TipOffFilter;
import org.anjian.api.tipoff.query.TipOffPage;
import org.anjian.api.tipoff.query.TipOffStatistics;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tip-offs and the vault of informers in the schema. */
@Controller
public final class TipOffController {

    private final Questions questions;

    public TipOffController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<TipOffStandingView>> tipOffs(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, TipOffFilter.class, FindTipOffs::new, TipOffPage.class, actor)
                .thenApply(TipOffPage::page);
    }

    @QueryMapping
    CompletableFuture<TipOffStatistics> tipOffStatistics(
            @Argument TipOffDimension groupBy,
            @Argument @Nullable String region,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountTipOffs(
                        groupBy,
                        region == null ? null : new RegionCode(region),
                        questions.input(environment, "received", DateRange.class, new DateRange(null, null))),
                TipOffStatistics.class,
                actor);
    }

    @QueryMapping
    CompletableFuture<Page<ReporterIdentityView>> reporterIdentities(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        ReporterIdentityFilter.class,
                        FindReporterIdentities::new,
                        ReporterIdentityPage.class,
                        actor)
                .thenApply(ReporterIdentityPage::page);
    }
}
