package org.anjian.query.blacklist.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.blacklist.SanctionState;
import org.anjian.api.blacklist.query.BlacklistBatchFilter;
import org.anjian.api.blacklist.query.BlacklistBatchPage;
import org.anjian.api.blacklist.query.BlacklistFilter;
import org.anjian.api.blacklist.query.BlacklistPage;
import org.anjian.api.blacklist.query.FindBlacklist;
import org.anjian.api.blacklist.query.FindBlacklistBatches;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The blacklist, its restrictions and its batches in the schema. */
@Controller
public final class BlacklistController {

    /** What was asked of a body, or is to be lifted: all but what is over or was never told. */
    private static final List<SanctionState> IN_FORCE =
            List.of(SanctionState.NOTIFIED, SanctionState.ACKNOWLEDGED, SanctionState.APPLIED, SanctionState.TO_LIFT);

    private final Questions questions;

    public BlacklistController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<BlacklistEntryView>> blacklist(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, BlacklistFilter.class, FindBlacklist::new, BlacklistPage.class, actor)
                .thenApply(BlacklistPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<BlacklistEntryView>> jointSanctions(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        BlacklistFilter filter =
                new BlacklistFilter(null, null, null, null, new EnterpriseId(enterprise), null, null, IN_FORCE, null);
        FindBlacklist query = new FindBlacklist(
                filter, PageRequest.of(first, after), Questions.counted(environment), Questions.position(position));
        return questions.ask(query, BlacklistPage.class, actor).thenApply(BlacklistPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<BlacklistBatchView>> blacklistBatches(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        BlacklistBatchFilter.class,
                        FindBlacklistBatches::new,
                        BlacklistBatchPage.class,
                        actor)
                .thenApply(BlacklistBatchPage::page);
    }
}
