package org.anjian.query.penaltycase.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.query.CountCrackdown;
import org.anjian.api.penaltycase.query.CountPenalties;
import org.anjian.api.penaltycase.query.CountThreeSystems;
import org.anjian.api.penaltycase.query.CrackdownStatistics;
import org.anjian.api.penaltycase.query.FindOpenCasesTouchedBy;
import org.anjian.api.penaltycase.query.FindPenaltyCases;
import org.anjian.api.penaltycase.query.FindPenaltyDecision;
import org.anjian.api.penaltycase.query.FindPenaltyDecisions;
import org.anjian.api.penaltycase.query.PenaltyCaseFilter;
import org.anjian.api.penaltycase.query.PenaltyCasePage;
import org.anjian.api.penaltycase.query.PenaltyDecisionFilter;
import org.anjian.api.penaltycase.query.PenaltyDecisionPage;
import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.api.penaltycase.query.ThreeSystemsRate;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Penalty cases and decisions in the schema. */
@Controller
public final class PenaltyCaseController {

    private final Questions questions;
    private final Clock clock;

    public PenaltyCaseController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<PenaltyCaseView>> penaltyCases(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, PenaltyCaseFilter.class, FindPenaltyCases::new, PenaltyCasePage.class, actor)
                .thenApply(PenaltyCasePage::page);
    }

    @QueryMapping
    CompletableFuture<Page<PenaltyCaseView>> openCasesTouchedBy(
            @Argument String standard,
            @Argument int version,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindOpenCasesTouchedBy query = new FindOpenCasesTouchedBy(
                new DiscretionStandardId(standard),
                version,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, PenaltyCasePage.class, actor).thenApply(PenaltyCasePage::page);
    }

    @QueryMapping
    CompletableFuture<PenaltyDecisionView> penaltyDecision(
            @Argument String id,
            @Argument @Nullable Instant asOf,
            @Argument @Nullable Instant occurredBy,
            @Argument @Nullable Long version,
            @Argument @Nullable Long storePosition,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindPenaltyDecision query = new FindPenaltyDecision(
                new PenaltyCaseId(id),
                new Moment(asOf, occurredBy, version, storePosition),
                Questions.position(position));
        return questions.ask(query, PenaltyDecisionView.class, actor);
    }

    @QueryMapping
    CompletableFuture<Page<PenaltyDecisionView>> penaltyDecisions(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        PenaltyDecisionFilter.class,
                        FindPenaltyDecisions::new,
                        PenaltyDecisionPage.class,
                        actor)
                .thenApply(PenaltyDecisionPage::page);
    }

    @QueryMapping
    CompletableFuture<PenaltyStatistics> penaltyStatistics(
            DataFetchingEnvironment environment,
            @Argument List<PenaltyDimension> groupBy,
            @Argument @Nullable DateInterval interval,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        CountPenalties query = new CountPenalties(
                questions.filter(environment, PenaltyCaseFilter.class),
                groupBy,
                interval == null ? DateInterval.YEAR : interval,
                environment.getSelectionSet().contains("stageDays"));
        return questions.ask(query, PenaltyStatistics.class, actor);
    }

    @QueryMapping
    CompletableFuture<ThreeSystemsRate> threeSystemsRate(
            @Argument String regulator,
            @Argument int year,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountThreeSystems(regulator, year, Questions.position(position)), ThreeSystemsRate.class, actor);
    }

    @QueryMapping
    CompletableFuture<CrackdownStatistics> crackdownStats(
            DataFetchingEnvironment environment,
            @Argument String jurisdiction,
            @Argument @Nullable DateInterval interval,
            @Argument @Nullable String enterprise,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountCrackdown(
                        new RegionCode(jurisdiction),
                        questions.input(environment, "period", DateRange.class, new DateRange(null, null)),
                        interval == null ? DateInterval.QUARTER : interval,
                        enterprise == null ? null : new EnterpriseId(enterprise)),
                CrackdownStatistics.class,
                actor);
    }

    /** What is owed today: the surcharge is computed, and frozen only by a payment (NL-CF72). */
    @BatchMapping(typeName = "PenaltyDecision", field = "owed")
    Map<PenaltyDecisionView, Owed> owed(
            List<PenaltyDecisionView> decisions, @ContextValue(name = Questions.ACTOR) Actor actor) {
        LocalDate today = actor.today(clock);
        Map<PenaltyDecisionView, Owed> owed = new HashMap<>();
        for (PenaltyDecisionView decision : decisions) {
            if (decision.account() != null) {
                owed.put(decision, Owed.of(decision.account().at(today)));
            }
        }
        return owed;
    }

    /** What is owed, in fen. */
    record Owed(long openFen, long surchargeFen, long openSurchargeFen, long paidFen) {

        private static Owed of(FineAccount account) {
            return new Owed(account.openFen(), account.surchargeFen(), account.openSurchargeFen(), account.paidFen());
        }
    }
}
