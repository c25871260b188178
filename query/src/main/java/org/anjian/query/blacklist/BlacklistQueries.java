package org.anjian.query.blacklist;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.blacklist.query.BlacklistFilter;
import org.anjian.api.blacklist.query.BlacklistPage;
import org.anjian.api.blacklist.query.FindBlacklist;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for entries of the blacklist. */
public final class BlacklistQueries {

    private final Listing<BlacklistEntryView> list;

    BlacklistQueries(ViewSearch<BlacklistEntryView> entries, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                entries, permissions, positions, "blacklist", List.of(Order.down("proposedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public BlacklistPage handle(FindBlacklist query, Actor actor) {
        return new BlacklistPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(BlacklistFilter filter) {
        Criteria criteria = new Criteria()
                .isOneOf("state", filter.states())
                .is("regionPath", filter.region())
                .is("sector", filter.sector())
                .is("enterpriseId", filter.enterprise())
                .is("person", filter.person())
                .is("kind", filter.kind());
        if (filter.onDate() != null) {
            criteria.always(Conditions.nested("onList", Conditions.holdsOn("onList", filter.onDate())));
        }
        if (filter.sanctions() != null) {
            criteria.always(Conditions.nested("sanctions", sanction(filter)));
        }
        return criteria.list();
    }

    private static Query sanction(BlacklistFilter filter) {
        Query inState = Conditions.isOneOf("sanctions.state", filter.sanctions());
        return filter.areas() == null
                ? inState
                : Conditions.all(inState, Conditions.isOneOf("sanctions.area", filter.areas()));
    }
}
