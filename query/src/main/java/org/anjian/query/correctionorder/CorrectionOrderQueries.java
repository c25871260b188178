package org.anjian.query.correctionorder;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.correctionorder.query.CorrectionOrderFilter;
import org.anjian.api.correctionorder.query.CorrectionOrderPage;
import org.anjian.api.correctionorder.query.FindCorrectionOrders;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for correction orders. */
public final class CorrectionOrderQueries {

    private final Listing<CorrectionOrderView> list;

    public CorrectionOrderQueries(ViewSearch<CorrectionOrderView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "correctionOrders", List.of(Order.up("dueOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public CorrectionOrderPage handle(FindCorrectionOrders query, Actor actor) {
        return new CorrectionOrderPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(CorrectionOrderFilter filter) {
        return new Criteria()
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .isOneOf("state", filter.states())
                .isOneOf("origin.kind", filter.origins())
                .is("origin.record", filter.originRecord())
                .is("person", filter.person())
                .before("dueOn", filter.dueBefore())
                .list();
    }
}
