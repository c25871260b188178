package org.anjian.query.powerlist;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.powerlist.query.FindPowerLists;
import org.anjian.api.powerlist.query.PowerListPage;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for power lists, by id. */
public final class PowerListQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<PowerListView> lists;
    private final ReadFilter permissions;
    private final Positions positions;

    PowerListQueries(ViewSearch<PowerListView> lists, ReadFilter permissions, Positions positions) {
        this.lists = lists;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public PowerListPage handle(FindPowerLists query, Actor actor) {
        Reading reading = permissions.of(actor, PowerListView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>();
        conditions.add(reading.filter());
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        if (query.disclosure() != null) {
            conditions.add(Conditions.is("disclosure", query.disclosure()));
        }
        String asked = "powers|" + query.region() + "|" + query.disclosure() + "|" + reading.identity();
        return new PowerListPage(
                lists.page(new ViewSearch.Search(Conditions.all(conditions), asked, BY_ID), query.page(), false));
    }
}
