package org.anjian.query.selfdeclaration.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfdeclaration.query.CountSelfDeclarations;
import org.anjian.api.selfdeclaration.query.FindSelfDeclarations;
import org.anjian.api.selfdeclaration.query.SelfDeclarationPage;
import org.anjian.api.selfdeclaration.query.SelfDeclarationRate;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Monthly declarations in the schema. */
@Controller
public final class SelfDeclarationController {

    private final Questions questions;

    public SelfDeclarationController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SelfDeclarationView>> selfDeclarations(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSelfDeclarations query =
                new FindSelfDeclarations(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, SelfDeclarationPage.class, actor).thenApply(SelfDeclarationPage::page);
    }

    @QueryMapping
    CompletableFuture<SelfDeclarationRate> selfDeclarationRate(
            @Argument String month,
            @Argument @Nullable String region,
            @Argument @Nullable Sector sector,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountSelfDeclarations(month, region == null ? null : new RegionCode(region), sector),
                SelfDeclarationRate.class,
                actor);
    }
}
