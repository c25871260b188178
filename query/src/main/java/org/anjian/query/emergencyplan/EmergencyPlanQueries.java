package org.anjian.query.emergencyplan;

import java.util.List;
import org.anjian.api.emergencyplan.query.EmergencyPlanPage;
import org.anjian.api.emergencyplan.query.FindEmergencyPlans;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for emergency plans. */
public final class EmergencyPlanQueries {

    private final OfEnterprise<EmergencyPlanView> views;
    private final Positions positions;

    public EmergencyPlanQueries(ViewSearch<EmergencyPlanView> views, ReadFilter permissions, Positions positions) {
        this.views = new OfEnterprise<>(views, permissions, EmergencyPlanView.class, List.of(Order.up("id")));
        this.positions = positions;
    }

    /** One page of an enterprise. */
    @QueryHandler
    public EmergencyPlanPage handle(FindEmergencyPlans query, Actor actor) {
        positions.awaitFound(query.position());
        return new EmergencyPlanPage(views.page(query.enterprise(), query.page(), actor));
    }
}
