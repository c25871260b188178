package org.anjian.query.blacklist;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.blacklist.query.BlacklistBatchFilter;
import org.anjian.api.blacklist.query.BlacklistBatchPage;
import org.anjian.api.blacklist.query.FindBlacklistBatches;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the batches of the blacklist. */
public final class BlacklistBatchQueries {

    private final Listing<BlacklistBatchView> list;

    BlacklistBatchQueries(ViewSearch<BlacklistBatchView> batches, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                batches, permissions, positions, "blacklistBatches", List.of(Order.down("publishBy"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public BlacklistBatchPage handle(FindBlacklistBatches query, Actor actor) {
        BlacklistBatchFilter filter = query.filter();
        List<Query> conditions = new Criteria()
                .isOneOf("state", filter.states())
                .is("regionPath", filter.region())
                .list();
        return new BlacklistBatchPage(list.page(query, filter, conditions, actor));
    }
}
