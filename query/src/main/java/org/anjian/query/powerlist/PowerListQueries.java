package org.anjian.query.powerlist;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.powerlist.query.FindPowerLists;
import org.anjian.api.powerlist.query.PowerListPage;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for power lists, by id. */
public final class PowerListQueries {

    private final Listing<PowerListView> list;

    PowerListQueries(ViewSearch<PowerListView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(views, permissions, positions, "powers", List.of(Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public PowerListPage handle(FindPowerLists query, Actor actor) {
        return new PowerListPage(list.page(
                query,
                query.region() + "|" + query.disclosure(),
                new Criteria()
                        .is("regionPath", query.region())
                        .is("disclosure", query.disclosure())
                        .list(),
                actor));
    }
}
