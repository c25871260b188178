package org.anjian.query.normativedocument;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.normativedocument.query.DocumentCleanupFilter;
import org.anjian.api.normativedocument.query.DocumentCleanupPage;
import org.anjian.api.normativedocument.query.FindDocumentCleanups;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the clean-ups of localities. */
public final class DocumentCleanupQueries {

    private static final List<Order> BY_REGION = List.of(Order.up("region"), Order.up("id"));

    private final ViewSearch<DocumentCleanupView> cleanups;
    private final ReadFilter permissions;
    private final Positions positions;

    DocumentCleanupQueries(ViewSearch<DocumentCleanupView> cleanups, ReadFilter permissions, Positions positions) {
        this.cleanups = cleanups;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public DocumentCleanupPage handle(FindDocumentCleanups query, Actor actor) {
        Reading reading = permissions.of(actor, DocumentCleanupView.class);
        positions.awaitFound(query.position());
        DocumentCleanupFilter filter = query.filter();
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        String asked = "documentCleanups|" + filter + "|" + reading.identity();
        return new DocumentCleanupPage(cleanups.page(
                new ViewSearch.Search(Conditions.all(conditions), asked, BY_REGION), query.page(), query.counted()));
    }
}
