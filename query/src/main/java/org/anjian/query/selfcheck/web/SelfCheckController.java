package org.anjian.query.selfcheck.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.query.FindSelfChecks;
import org.anjian.api.selfcheck.query.SelfCheckPage;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Self-inspections in the schema. */
@Controller
public final class SelfCheckController {

    private final Questions questions;

    public SelfCheckController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SelfCheckView>> selfChecks(
            @Argument String campaign,
            @Argument @Nullable String region,
            @Argument @Nullable Sector sector,
            @Argument @Nullable Integer noItem,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSelfChecks query = new FindSelfChecks(
                new CampaignId(campaign),
                region == null ? null : new RegionCode(region),
                sector,
                noItem,
                PageRequest.of(first, after));
        return questions.ask(query, SelfCheckPage.class, actor).thenApply(SelfCheckPage::page);
    }
}
