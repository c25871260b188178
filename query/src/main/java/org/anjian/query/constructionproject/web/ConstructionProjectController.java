package org.anjian.query.constructionproject.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.constructionproject.query.ConstructionProjectPage;
import org.anjian.api.constructionproject.query.FindConstructionProjects;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
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

/** Construction projects in the schema. */
@Controller
public final class ConstructionProjectController {

    private final Questions questions;

    public ConstructionProjectController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<ConstructionProjectView>> constructionProjects(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindConstructionProjects query = new FindConstructionProjects(
                new EnterpriseId(enterprise), PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, ConstructionProjectPage.class, actor).thenApply(ConstructionProjectPage::page);
    }
}
