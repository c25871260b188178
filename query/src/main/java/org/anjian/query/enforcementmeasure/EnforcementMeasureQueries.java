package org.anjian.query.enforcementmeasure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasureFilter;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasurePage;
import org.anjian.api.enforcementmeasure.query.FindEnforcementMeasures;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement measures. */
public final class EnforcementMeasureQueries {

    private static final List<Order> ORDER = List.of(Order.down("proposedOn"), Order.up("id"));

    private final ViewSearch<EnforcementMeasureView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public EnforcementMeasureQueries(
            ViewSearch<EnforcementMeasureView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public EnforcementMeasurePage handle(FindEnforcementMeasures query, Actor actor) {
        Reading reading = permissions.of(actor, EnforcementMeasureView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        conditions.addAll(conditionsOf(query.filter()));
        String name = "enforcementMeasures|" + query.filter() + "|" + reading.identity();
        return new EnforcementMeasurePage(views.page(
                new ViewSearch.Search(Conditions.all(conditions), name, ORDER), query.page(), query.counted()));
    }

    private static List<Query> conditionsOf(EnforcementMeasureFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.kinds() != null) {
            conditions.add(Conditions.isOneOf("kind", filter.kinds()));
        }
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.originRecord() != null) {
            conditions.add(Conditions.is("origin.record", filter.originRecord()));
        }
        if (filter.endingBefore() != null) {
            conditions.add(
                    Conditions.within("until", null, filter.endingBefore().minusDays(1)));
        }
        return conditions;
    }
}
