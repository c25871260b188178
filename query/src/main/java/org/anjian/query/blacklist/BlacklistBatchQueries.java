package org.anjian.query.blacklist;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.blacklist.query.BlacklistBatchFilter;
import org.anjian.api.blacklist.query.BlacklistBatchPage;
import org.anjian.api.blacklist.query.FindBlacklistBatches;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.anjian.query.search.ViewSearch.Search;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the batches of the blacklist. */
public final class BlacklistBatchQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("publishBy"), Order.up("id"));

    private final ViewSearch<BlacklistBatchView> batches;
    private final ReadFilter permissions;
    private final Positions positions;

    BlacklistBatchQueries(ViewSearch<BlacklistBatchView> batches, ReadFilter permissions, Positions positions) {
        this.batches = batches;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public BlacklistBatchPage handle(FindBlacklistBatches query, Actor actor) {
        Reading reading = permissions.of(actor, BlacklistBatchView.class);
        positions.awaitFound(query.position());
        BlacklistBatchFilter filter = query.filter();
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        String asked = "blacklistBatches|" + filter + "|" + reading.identity();
        return new BlacklistBatchPage(batches.page(
                new Search(Conditions.all(conditions), asked, NEWEST_FIRST), query.page(), query.counted()));
    }
}
