package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.disclosure.query.EnforcementElementsFilter;
import org.anjian.api.disclosure.query.EnforcementElementsPage;
import org.anjian.api.disclosure.query.FindEnforcementElements;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the six elements of enforcement, many agencies at a time (ML20-05c). */
public final class EnforcementElementsQueries {

    private final Listing<EnforcementElementsView> list;

    EnforcementElementsQueries(
            ViewSearch<EnforcementElementsView> elements, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                elements,
                permissions,
                positions,
                "enforcementElements",
                List.of(Order.up("agencyCode"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public EnforcementElementsPage handle(FindEnforcementElements query, Actor actor) {
        return new EnforcementElementsPage(list.page(query, query.filter(), conditions(query.filter()), actor));
    }

    private static List<Query> conditions(EnforcementElementsFilter filter) {
        return new Criteria()
                .isOneOf("missing", filter.missing())
                .is("regionPath", filter.region())
                .list();
    }
}
