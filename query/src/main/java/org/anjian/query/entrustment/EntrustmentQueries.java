package org.anjian.query.entrustment;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.entrustment.query.EntrustmentPage;
import org.anjian.api.entrustment.query.FindEntrustments;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for entrustments. */
public final class EntrustmentQueries {

    private static final List<Order> LATEST = List.of(Order.down("terms.until"), Order.up("id"));

    private final ViewSearch<EntrustmentView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public EntrustmentQueries(ViewSearch<EntrustmentView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page, the latest term first. */
    @QueryHandler
    public EntrustmentPage handle(FindEntrustments query, Actor actor) {
        positions.awaitFound(query.position());
        Reading reading = permissions.of(actor, EntrustmentView.class);
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        if (query.kind() != null) {
            conditions.add(Conditions.is("kind", query.kind()));
        }
        if (query.inForceOn() != null) {
            conditions.add(Conditions.within("terms.from", null, query.inForceOn()));
            conditions.add(Conditions.within("terms.until", query.inForceOn(), null));
            conditions.add(Conditions.not(Conditions.within("endedOn", null, query.inForceOn())));
        }
        String name = "entrustments|" + query.kind() + "|" + query.inForceOn() + "|" + reading.identity();
        return new EntrustmentPage(
                views.page(new ViewSearch.Search(Conditions.all(conditions), name, LATEST), query.page(), false));
    }
}
