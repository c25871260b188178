package org.anjian.query.bulletin.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.bulletin.BulletinFigureFilter;
import org.anjian.api.bulletin.BulletinTable;
import org.anjian.api.bulletin.query.BulletinCompliance;
import org.anjian.api.bulletin.query.BulletinFigureRecords;
import org.anjian.api.bulletin.query.FindBulletinCompliance;
import org.anjian.api.bulletin.query.FindBulletinFigureRecords;
import org.anjian.api.bulletin.query.FindQuarterlyBulletins;
import org.anjian.api.bulletin.query.QuarterRestatement;
import org.anjian.api.bulletin.query.QuarterlyBulletinFilter;
import org.anjian.api.bulletin.query.QuarterlyBulletinPage;
import org.anjian.api.bulletin.query.RestateBulletins;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindelivery.query.BulletinProgress;
import org.anjian.api.bulletindelivery.query.FindBulletinProgress;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Quarterly bulletins in the schema. */
@Controller
public final class QuarterlyBulletinController {

    private final Questions questions;
    private final Clock clock;

    public QuarterlyBulletinController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<QuarterlyBulletinView>> quarterlyBulletins(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        QuarterlyBulletinFilter.class,
                        FindQuarterlyBulletins::new,
                        QuarterlyBulletinPage.class,
                        actor)
                .thenApply(QuarterlyBulletinPage::page);
    }

    @QueryMapping
    CompletableFuture<BulletinCompliance> bulletinCompliance(
            @Argument String region,
            @Argument int year,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindBulletinCompliance query =
                new FindBulletinCompliance(new RegionCode(region), year, clock.instant(), Questions.position(position));
        return questions.ask(query, BulletinCompliance.class, actor);
    }

    @QueryMapping
    CompletableFuture<BulletinFigureRecords> bulletinFigureRecords(
            DataFetchingEnvironment environment,
            @Argument ReturnFigure figure,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        BulletinFigureFilter filter = questions.input(environment, "filter", BulletinFigureFilter.class);
        return questions.ask(
                new FindBulletinFigureRecords(filter, figure, PageRequest.of(first, after)),
                BulletinFigureRecords.class,
                actor);
    }

    /** What follows from the figures is computed where it is asked for: it is in no event and no document. */
    @BatchMapping(typeName = "QuarterlyBulletin", field = "table")
    Map<QuarterlyBulletinView, BulletinTable> table(List<QuarterlyBulletinView> bulletins) {
        Map<QuarterlyBulletinView, BulletinTable> each = new HashMap<>();
        bulletins.forEach(one -> BulletinTable.latest(one).ifPresent(table -> each.put(one, table)));
        return each;
    }

    /** Every revision as a table. */
    @BatchMapping(typeName = "QuarterlyBulletin", field = "tables")
    Map<QuarterlyBulletinView, List<BulletinTable>> tables(List<QuarterlyBulletinView> bulletins) {
        Map<QuarterlyBulletinView, List<BulletinTable>> each = new HashMap<>();
        bulletins.forEach(one -> each.put(one, BulletinTable.all(one)));
        return each;
    }

    /** The latest revision that was issued, beside what its months come to now. */
    @BatchMapping(typeName = "QuarterlyBulletin", field = "restatement")
    CompletableFuture<Map<QuarterlyBulletinView, QuarterRestatement>> restatement(
            List<QuarterlyBulletinView> bulletins, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return ofIssued(
                bulletins,
                asked -> questions.askForMany(new RestateBulletins(asked), QuarterRestatement.class, actor),
                one -> new RestateBulletins.Issued(one.bulletinId(), one.revision()));
    }

    /** How far the distribution of the latest revision that was issued is. */
    @BatchMapping(typeName = "QuarterlyBulletin", field = "progress")
    CompletableFuture<Map<QuarterlyBulletinView, BulletinProgress>> progress(
            List<QuarterlyBulletinView> bulletins, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return ofIssued(
                bulletins,
                asked -> questions.askForMany(new FindBulletinProgress(asked), BulletinProgress.class, actor),
                one -> new RestateBulletins.Issued(one.bulletinId(), one.revision()));
    }

    /** What is not issued has none. */
    private static <A> CompletableFuture<Map<QuarterlyBulletinView, A>> ofIssued(
            List<QuarterlyBulletinView> bulletins,
            Function<List<RestateBulletins.Issued>, CompletableFuture<List<A>>> ask,
            Function<A, RestateBulletins.Issued> about) {
        Map<QuarterlyBulletinView, RestateBulletins.Issued> issued = new HashMap<>();
        bulletins.stream()
                .filter(one -> !one.issued().isEmpty())
                .forEach(one -> issued.put(
                        one,
                        new RestateBulletins.Issued(
                                one.id(), one.issued().getLast().revision())));
        if (issued.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        return ask.apply(issued.values().stream().distinct().toList()).thenApply(answers -> {
            Map<RestateBulletins.Issued, A> byRevision =
                    answers.stream().collect(Collectors.toMap(about, Function.identity(), (one, same) -> one));
            Map<QuarterlyBulletinView, A> each = new HashMap<>();
            issued.forEach((view, revision) -> {
                if (byRevision.containsKey(revision)) {
                    each.put(view, byRevision.get(revision));
                }
            });
            return each;
        });
    }
}
