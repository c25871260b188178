package org.anjian.query.enterprise.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.query.EnterpriseFilter;
import org.anjian.api.enterprise.query.EnterprisePage;
import org.anjian.api.enterprise.query.FindCatalogueGaps;
import org.anjian.api.enterprise.query.FindEnterprises;
import org.anjian.api.enterprise.query.FindSupervisionAssignmentGaps;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Enterprises and regions in the schema. */
@Controller
public final class EnterpriseController {

    private final Questions questions;
    private final Regions regions;

    public EnterpriseController(Questions questions, Regions regions) {
        this.questions = questions;
        this.regions = regions;
    }

    /** A region with its level. */
    record RegionNode(RegionCode code, RegionLevel level, String zh, String en) {

        private static RegionNode of(Region region) {
            return new RegionNode(region.code(), region.code().level(), region.zh(), region.en());
        }
    }

    @QueryMapping
    CompletableFuture<Page<EnterpriseView>> enterprises(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, EnterpriseFilter.class, FindEnterprises::new, EnterprisePage.class, actor)
                .thenApply(EnterprisePage::page);
    }

    @QueryMapping
    CompletableFuture<Page<EnterpriseView>> catalogueGaps(
            @Argument String region,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindCatalogueGaps query = new FindCatalogueGaps(
                new RegionCode(region), PageRequest.of(first, after), Questions.counted(environment));
        return questions.ask(query, EnterprisePage.class, actor).thenApply(EnterprisePage::page);
    }

    @QueryMapping
    CompletableFuture<Page<EnterpriseView>> supervisionAssignmentGaps(
            @Argument String region,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSupervisionAssignmentGaps query = new FindSupervisionAssignmentGaps(
                new RegionCode(region), PageRequest.of(first, after), Questions.counted(environment));
        return questions.ask(query, EnterprisePage.class, actor).thenApply(EnterprisePage::page);
    }

    @QueryMapping
    List<RegionNode> regions() {
        return regions.all().stream().map(RegionNode::of).toList();
    }
}
