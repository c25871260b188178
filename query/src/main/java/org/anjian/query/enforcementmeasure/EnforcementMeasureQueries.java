package org.anjian.query.enforcementmeasure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasureFilter;
import org.anjian.api.enforcementmeasure.query.EnforcementMeasurePage;
import org.anjian.api.enforcementmeasure.query.FindEnforcementMeasures;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement measures. */
public final class EnforcementMeasureQueries {

    private final Listing<EnforcementMeasureView> list;

    public EnforcementMeasureQueries(
            ViewSearch<EnforcementMeasureView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views,
                permissions,
                positions,
                "enforcementMeasures",
                List.of(Order.down("proposedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public EnforcementMeasurePage handle(FindEnforcementMeasures query, Actor actor) {
        return new EnforcementMeasurePage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(EnforcementMeasureFilter filter) {
        return new Criteria()
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .isOneOf("kind", filter.kinds())
                .isOneOf("state", filter.states())
                .is("origin.record", filter.originRecord())
                .before("until", filter.endingBefore())
                .list();
    }
}
