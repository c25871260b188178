package org.anjian.query.knowledgetest.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.knowledgetest.query.CountDutyAwareness;
import org.anjian.api.knowledgetest.query.DutyAwareness;
import org.anjian.api.knowledgetest.query.FindKnowledgeFiles;
import org.anjian.api.knowledgetest.query.FindMisgradedHazards;
import org.anjian.api.knowledgetest.query.KnowledgeFilePage;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What safety managers know, in the schema. */
@Controller
public final class KnowledgeController {

    private final Questions questions;

    public KnowledgeController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<KnowledgeFileView>> knowledgeFiles(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindKnowledgeFiles query = new FindKnowledgeFiles(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, KnowledgeFilePage.class, actor).thenApply(KnowledgeFilePage::page);
    }

    @QueryMapping
    CompletableFuture<List<MisgradedHazards.MisgradedHazard>> misgradedHazards(
            @Argument String enterprise,
            @Argument LocalDate from,
            @Argument LocalDate to,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindMisgradedHazards query = new FindMisgradedHazards(new EnterpriseId(enterprise), new DateRange(from, to));
        return questions.ask(query, MisgradedHazards.class, actor).thenApply(MisgradedHazards::hazards);
    }

    @QueryMapping
    CompletableFuture<DutyAwareness> dutyAwarenessRate(
            @Argument String campaign,
            @Argument @Nullable String region,
            @Argument @Nullable Sector sector,
            @Argument @Nullable LocalDate on,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        CountDutyAwareness query = new CountDutyAwareness(
                new CampaignId(campaign), region == null ? null : new RegionCode(region), sector, on);
        return questions.ask(query, DutyAwareness.class, actor);
    }
}
