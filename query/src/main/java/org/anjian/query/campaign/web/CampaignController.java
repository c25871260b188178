package org.anjian.query.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignOutcome;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.query.BestPractices;
import org.anjian.api.campaign.query.CampaignPage;
import org.anjian.api.campaign.query.CampaignProgress;
import org.anjian.api.campaign.query.CountCampaignProgress;
import org.anjian.api.campaign.query.FindBestPractices;
import org.anjian.api.campaign.query.FindCampaignOutstanding;
import org.anjian.api.campaign.query.FindCampaigns;
import org.anjian.api.campaign.query.FindUnitProgress;
import org.anjian.api.campaign.query.Outstanding;
import org.anjian.api.campaign.query.OutstandingPage;
import org.anjian.api.campaign.query.UnitPractice;
import org.anjian.api.campaign.query.UnitProgress;
import org.anjian.api.campaign.query.UnitProgressPage;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Campaigns in the schema. */
@Controller
public final class CampaignController {

    private final Questions questions;

    public CampaignController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<List<CampaignOutcome>> campaignOutcome(
            @Argument String campaign, @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindRecord query = FindRecord.now(new CampaignId(campaign).raw());
        return questions
                .ask(query, CampaignView.class, actor)
                .thenApply(found -> found == null ? List.of() : found.outcomes());
    }

    @QueryMapping
    CompletableFuture<Page<CampaignView>> campaigns(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindCampaigns query = new FindCampaigns(PageRequest.of(first, after));
        return questions.ask(query, CampaignPage.class, actor).thenApply(CampaignPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<UnitProgress>> eightOnesMatrix(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindUnitProgress query = new FindUnitProgress(new CampaignId(campaign), on, PageRequest.of(first, after));
        return questions.ask(query, UnitProgressPage.class, actor).thenApply(UnitProgressPage::page);
    }

    @QueryMapping
    CompletableFuture<List<UnitPractice>> bestPractices(
            @Argument String campaign, @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindBestPractices query = new FindBestPractices(new CampaignId(campaign));
        return questions.ask(query, BestPractices.class, actor).thenApply(BestPractices::practices);
    }

    @QueryMapping
    CompletableFuture<Page<Outstanding>> campaignOutstanding(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable List<PhaseDuty> duties,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindCampaignOutstanding query = new FindCampaignOutstanding(
                new CampaignId(campaign), on, duties == null ? List.of() : duties, PageRequest.of(first, after));
        return questions.ask(query, OutstandingPage.class, actor).thenApply(OutstandingPage::page);
    }

    @QueryMapping
    CompletableFuture<CampaignProgress> campaignProgress(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable List<PhaseDuty> duties,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return progress(campaign, on, duties == null ? List.of() : duties, actor);
    }

    @QueryMapping
    CompletableFuture<CampaignProgress> selfInspectionProgress(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return progress(campaign, on, List.of(PhaseDuty.SELF_CHECK), actor);
    }

    @QueryMapping
    CompletableFuture<CampaignProgress> commitmentRate(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return progress(campaign, on, List.of(PhaseDuty.COMMITMENT), actor);
    }

    @QueryMapping
    CompletableFuture<CampaignProgress> campaignInspectionCoverage(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return progress(campaign, on, List.of(PhaseDuty.ENFORCEMENT), actor);
    }

    @QueryMapping
    CompletableFuture<CampaignProgress> campaignRectificationRate(
            @Argument String campaign,
            @Argument @Nullable LocalDate on,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return progress(campaign, on, List.of(PhaseDuty.CONSOLIDATION), actor);
    }

    private CompletableFuture<CampaignProgress> progress(
            String campaign, @Nullable LocalDate on, List<PhaseDuty> duties, Actor actor) {
        CountCampaignProgress query = new CountCampaignProgress(new CampaignId(campaign), on, duties);
        return questions.ask(query, CampaignProgress.class, actor);
    }
}
