package org.anjian.query.entrustment;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.entrustment.query.EntrustmentPage;
import org.anjian.api.entrustment.query.FindEntrustments;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for entrustments. */
public final class EntrustmentQueries {

    private final Listing<EntrustmentView> list;

    public EntrustmentQueries(ViewSearch<EntrustmentView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "entrustments", List.of(Order.down("terms.until"), Order.up("id")));
    }

    /** One page, the latest term first. */
    @QueryHandler
    public EntrustmentPage handle(FindEntrustments query, Actor actor) {
        return new EntrustmentPage(
                list.page(query, query.kind() + "|" + query.inForceOn(), conditionsOf(query), actor));
    }

    private static List<Query> conditionsOf(FindEntrustments query) {
        List<Query> conditions = new Criteria().is("kind", query.kind()).list();
        LocalDate day = query.inForceOn();
        if (day != null) {
            conditions.add(Conditions.within("terms.from", null, day));
            conditions.add(Conditions.within("terms.until", day, null));
            conditions.add(Conditions.not(Conditions.within("endedOn", null, day)));
        }
        return conditions;
    }
}
