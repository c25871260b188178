package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.disclosure.query.EnforcementElementsPage;
import org.anjian.api.disclosure.query.FindEnforcementElements;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the six elements of enforcement, many agencies at a time (ML20-05c). */
public final class EnforcementElementsQueries {

    private static final List<Order> BY_AGENCY = List.of(Order.up("agencyCode"), Order.up("id"));

    private final ViewSearch<EnforcementElementsView> elements;
    private final ReadFilter permissions;
    private final Positions positions;

    EnforcementElementsQueries(
            ViewSearch<EnforcementElementsView> elements, ReadFilter permissions, Positions positions) {
        this.elements = elements;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public EnforcementElementsPage handle(FindEnforcementElements query, Actor actor) {
        Reading reading = permissions.of(actor, EnforcementElementsView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        if (query.missing() != null) {
            conditions.add(Conditions.isOneOf("missing", query.missing()));
        }
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        String asked = "enforcementElements|" + query.missing() + "|" + query.region() + "|" + reading.identity();
        return new EnforcementElementsPage(elements.page(
                new ViewSearch.Search(Conditions.all(conditions), asked, BY_AGENCY), query.page(), query.counted()));
    }
}
