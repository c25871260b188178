package org.anjian.query.villagecheck.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.villagecheck.query.FindVillageChecks;
import org.anjian.api.villagecheck.query.FindVillageInspectors;
import org.anjian.api.villagecheck.query.VillageCheckFilter;
import org.anjian.api.villagecheck.query.VillageCheckPage;
import org.anjian.api.villagecheck.query.VillageInspectorFilter;
import org.anjian.api.villagecheck.query.VillageInspectorPage;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageInspectorView;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who checks for the villages, and their checks, in the schema. */
@Controller
public final class VillageCheckController {

    private final Questions questions;

    public VillageCheckController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<VillageInspectorView>> villageInspectors(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        VillageInspectorFilter.class,
                        FindVillageInspectors::new,
                        VillageInspectorPage.class,
                        actor)
                .thenApply(VillageInspectorPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<VillageCheckView>> villageChecks(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, VillageCheckFilter.class, FindVillageChecks::new, VillageCheckPage.class, actor)
                .thenApply(VillageCheckPage::page);
    }
}
