package org.anjian.query.correctionorder;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.query.CorrectionOrderFilter;
import org.anjian.api.correctionorder.query.CorrectionOrderPage;
import org.anjian.api.correctionorder.query.FindCorrectionOrders;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for correction orders. */
public final class CorrectionOrderQueries {

    private static final List<Order> ORDER = List.of(Order.up("dueOn"), Order.up("id"));

    private final ViewSearch<CorrectionOrderView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public CorrectionOrderQueries(ViewSearch<CorrectionOrderView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public CorrectionOrderPage handle(FindCorrectionOrders query, Actor actor) {
        Reading reading = permissions.of(actor, CorrectionOrderView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        conditions.addAll(conditionsOf(query.filter()));
        String name = "correctionOrders|" + query.filter() + "|" + reading.identity();
        return new CorrectionOrderPage(views.page(
                new ViewSearch.Search(Conditions.all(conditions), name, ORDER), query.page(), query.counted()));
    }

    private static List<Query> conditionsOf(CorrectionOrderFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.origins() != null) {
            conditions.add(Conditions.isOneOf("origin.kind", filter.origins()));
        }
        if (filter.originRecord() != null) {
            conditions.add(Conditions.is("origin.record", filter.originRecord()));
        }
        if (filter.person() != null) {
            conditions.add(Conditions.is("person", filter.person()));
        }
        if (filter.dueBefore() != null) {
            conditions.add(Conditions.within("dueOn", null, filter.dueBefore().minusDays(1)));
        }
        return conditions;
    }
}
