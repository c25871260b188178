package org.anjian.query.drift;

import java.util.List;
import org.anjian.api.drift.query.DriftPage;
import org.anjian.api.drift.query.FindDrifts;
import org.anjian.api.drift.view.DriftView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for what read models had wrong, the last found first. */
public final class DriftQueries {

    private final Listing<DriftView> list;

    public DriftQueries(ViewSearch<DriftView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "drifts", List.of(Order.down("lastFoundAt"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public DriftPage handle(FindDrifts query, Actor actor) {
        return new DriftPage(list.page(
                query,
                query.readModel() + "|" + query.state(),
                new Criteria()
                        .is("readModel", query.readModel())
                        .is("state", query.state())
                        .list(),
                actor));
    }
}
