package org.anjian.query.blacklist;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.blacklist.query.BlacklistFilter;
import org.anjian.api.blacklist.query.BlacklistPage;
import org.anjian.api.blacklist.query.FindBlacklist;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.anjian.query.search.ViewSearch.Search;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for entries of the blacklist. */
public final class BlacklistQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("proposedOn"), Order.up("id"));

    private final ViewSearch<BlacklistEntryView> entries;
    private final ReadFilter permissions;
    private final Positions positions;

    BlacklistQueries(ViewSearch<BlacklistEntryView> entries, ReadFilter permissions, Positions positions) {
        this.entries = entries;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public BlacklistPage handle(FindBlacklist query, Actor actor) {
        Reading reading = permissions.of(actor, BlacklistEntryView.class);
        if (reading.isReduced() && query.filter().sanctions() != null) {
            // What the bodies answered is not public.
            throw new RefusedException(InputRefusal.NOT_PERMITTED, "filter");
        }
        positions.awaitFound(query.position());
        List<Query> conditions = conditions(query.filter());
        conditions.add(reading.filter());
        String asked = "blacklist|" + query.filter() + "|" + reading.identity();
        Page<BlacklistEntryView> page = entries.page(
                new Search(Conditions.all(conditions), asked, NEWEST_FIRST), query.page(), query.counted());
        return new BlacklistPage(reading.isReduced() ? page.map(BlacklistReading::publicOnly) : page);
    }

    private static List<Query> conditions(BlacklistFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        is(conditions, "regionPath", filter.region());
        is(conditions, "sector", filter.sector());
        is(conditions, "enterpriseId", filter.enterprise());
        is(conditions, "person", filter.person());
        is(conditions, "kind", filter.kind());
        if (filter.onDate() != null) {
            conditions.add(Conditions.nested("onList", Conditions.holdsOn("onList", filter.onDate())));
        }
        if (filter.sanctions() != null) {
            conditions.add(Conditions.nested("sanctions", sanction(filter)));
        }
        return conditions;
    }

    private static Query sanction(BlacklistFilter filter) {
        Query inState = Conditions.isOneOf("sanctions.state", filter.sanctions());
        return filter.areas() == null
                ? inState
                : Conditions.all(inState, Conditions.isOneOf("sanctions.area", filter.areas()));
    }

    private static void is(List<Query> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(Conditions.is(field, value));
        }
    }
}
