package org.anjian.query.unsafeact.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.unsafeact.query.FindUnsafeActs;
import org.anjian.api.unsafeact.query.UnsafeActPage;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Unsafe acts in the schema. */
@Controller
public final class UnsafeActController {

    private final Questions questions;

    public UnsafeActController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<UnsafeActView>> unsafeActs(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindUnsafeActs query = new FindUnsafeActs(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, UnsafeActPage.class, actor).thenApply(UnsafeActPage::page);
    }
}
