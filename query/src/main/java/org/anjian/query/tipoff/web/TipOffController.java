package org.anjian.query.tipoff.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.tipoff.query.FindReporterIdentities;
import org.anjian.api.tipoff.query.FindTipOffs;
import org.anjian.api.tipoff.query.ReporterIdentityFilter;
import org.anjian.api.tipoff.query.ReporterIdentityPage;
import org.anjian.api.tipoff.query.TipOffFilter;
import org.anjian.api.tipoff.query.TipOffPage;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.query.web.Questions;
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
