package org.anjian.query.safetyevaluation;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.safetyevaluation.query.FindSafetyEvaluations;
import org.anjian.api.safetyevaluation.query.SafetyEvaluationPage;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for safety evaluations. */
public final class SafetyEvaluationQueries {

    private final OfEnterprise<SafetyEvaluationView> views;

    public SafetyEvaluationQueries(ViewSearch<SafetyEvaluationView> views, ReadFilter permissions) {
        this.views = new OfEnterprise<>(
                views,
                permissions,
                SafetyEvaluationView.class,
                List.of(ViewSearch.Order.down("validUntil"), ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public SafetyEvaluationPage handle(FindSafetyEvaluations query, Actor actor) {
        return new SafetyEvaluationPage(views.page(query.enterprise(), query.page(), actor));
    }
}
