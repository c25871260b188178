package org.anjian.query.delegation.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.delegation.query.DelegationFilter;
import org.anjian.api.delegation.query.DelegationPage;
import org.anjian.api.delegation.query.FindDelegations;
import org.anjian.api.delegation.query.FindDelegationsToMe;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Delegations and deputies in the schema. */
@Controller
public final class DelegationController {

    private final Questions questions;

    public DelegationController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<DelegationView>> delegations(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, DelegationFilter.class, FindDelegations::new, DelegationPage.class, actor)
                .thenApply(DelegationPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<DelegationView>> delegationsToMe(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindDelegationsToMe query = new FindDelegationsToMe(PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, DelegationPage.class, actor).thenApply(DelegationPage::page);
    }
}
