package org.anjian.query.monthlyreturn.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.query.FindMonthlyReturnCompliance;
import org.anjian.api.monthlyreturn.query.FindMonthlyReturns;
import org.anjian.api.monthlyreturn.query.MonthlyReturnCompliance;
import org.anjian.api.monthlyreturn.query.MonthlyReturnFilter;
import org.anjian.api.monthlyreturn.query.MonthlyReturnPage;
import org.anjian.api.monthlyreturn.query.RestateMonths;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.page.Page;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Monthly returns in the schema. */
@Controller
public final class MonthlyReturnController {

    private final Questions questions;
    private final Clock clock;

    public MonthlyReturnController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Page<MonthlyReturnView>> monthlyReturns(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, MonthlyReturnFilter.class, FindMonthlyReturns::new, MonthlyReturnPage.class, actor)
                .thenApply(MonthlyReturnPage::page);
    }

    @QueryMapping
    CompletableFuture<MonthlyReturnCompliance> monthlyReturnCompliance(
            @Argument String month,
            @Argument String region,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindMonthlyReturnCompliance query = new FindMonthlyReturnCompliance(
                month, new RegionCode(region), clock.instant(), Questions.position(position));
        return questions.ask(query, MonthlyReturnCompliance.class, actor);
    }

    /** What is not signed is not restated. */
    @BatchMapping(typeName = "MonthlyReturn", field = "restatement")
    CompletableFuture<Map<MonthlyReturnView, Restatement>> restatement(
            List<MonthlyReturnView> returns, @ContextValue(name = Questions.ACTOR) Actor actor) {
        List<RestateMonths.Signed> signed = returns.stream()
                .filter(one -> one.signed() != null)
                .map(one -> new RestateMonths.Signed(one.id(), one.signed()))
                .toList();
        if (signed.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        return questions
                .askForMany(new RestateMonths(signed), Restatement.class, actor)
                .thenApply(restated -> ofEach(returns, restated));
    }

    private static Map<MonthlyReturnView, Restatement> ofEach(
            List<MonthlyReturnView> returns, List<Restatement> restated) {
        Map<ComputedFigures, Restatement> bySigned = restated.stream()
                .collect(Collectors.toMap(Restatement::signed, Function.identity(), (one, same) -> one));
        Map<MonthlyReturnView, Restatement> all = new HashMap<>();
        returns.stream()
                .filter(one -> one.signed() != null && bySigned.containsKey(one.signed()))
                .forEach(one -> all.put(one, bySigned.get(one.signed())));
        return all;
    }
}
