package org.anjian.query.hazard.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.query.FindHazards;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.query.HazardPage;
import org.anjian.api.hazard.query.WatchHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.query.hazard.HazardReading;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.seal.SealedReading;
import org.anjian.query.web.Questions;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hazards in the schema. */
@Controller
public final class HazardController {

    private final Questions questions;
    private final ReadFilter permissions;
    private final SealedReading sealed;

    public HazardController(Questions questions, ReadFilter permissions, SealedReading sealed) {
        this.questions = questions;
        this.permissions = permissions;
        this.sealed = sealed;
    }

    @QueryMapping
    CompletableFuture<HazardView> hazard(
            @Argument @Nullable String id,
            @Argument @Nullable String number,
            @Argument @Nullable Instant asOf,
            @Argument @Nullable Instant occurredBy,
            @Argument @Nullable Long version,
            @Argument @Nullable Long storePosition,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindHazard query = new FindHazard(
                id == null ? null : new HazardId(id),
                number,
                new Moment(asOf, occurredBy, version, storePosition),
                Questions.position(position));
        return questions.ask(query, HazardView.class, actor);
    }

    @QueryMapping
    CompletableFuture<Page<HazardView>> hazards(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return find(
                new FindHazards(
                        questions.filter(environment, HazardFilter.class),
                        PageRequest.of(first, after),
                        Questions.counted(environment),
                        Questions.position(position)),
                actor);
    }

    /** The supervision list (QJ22B-09e). */
    @QueryMapping
    CompletableFuture<Page<HazardView>> overdueHazards(
            @Argument @Nullable String jurisdiction,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        RegionCode region = jurisdiction == null ? null : new RegionCode(jurisdiction);
        HazardFilter overdue = new HazardFilter(
                asOf, null, null, true, null, null, null, null, null, region, null, null, null, null, null, null, null,
                null, null, null, null);
        return find(
                new FindHazards(overdue, PageRequest.of(first, after), Questions.counted(environment), null), actor);
    }

    /** Pushes the hazard as it is, and after every change, as far as the reader may see it then. */
    @SubscriptionMapping
    Flux<HazardView> hazardChanged(@Argument String id, @ContextValue(name = Questions.ACTOR) Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        SubscriptionQueryResult<HazardView, HazardView> watched =
                questions.watch(new WatchHazard(new HazardId(id)), HazardView.class, actor);
        Mono<HazardView> known = watched.initialResult()
                .switchIfEmpty(Mono.error(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "id")));
        return Flux.concat(known, watched.updates())
                // What is sealed while it is watched is told no further, not even that it goes on.
                .takeWhile(view -> !sealed.shutTo(actor).hasRecord(view.id().raw()))
                .filter(reading::covers)
                .map(reading::shown)
                .doFinally(signal -> watched.cancel());
    }

    private CompletableFuture<Page<HazardView>> find(FindHazards query, Actor actor) {
        return questions.ask(query, HazardPage.class, actor).thenApply(HazardPage::page);
    }
}
