package org.anjian.query.normativedocument;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.normativedocument.query.DocumentCleanupFilter;
import org.anjian.api.normativedocument.query.DocumentCleanupPage;
import org.anjian.api.normativedocument.query.FindDocumentCleanups;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the clean-ups of localities. */
public final class DocumentCleanupQueries {

    private final Listing<DocumentCleanupView> list;

    DocumentCleanupQueries(ViewSearch<DocumentCleanupView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "documentCleanups", List.of(Order.up("region"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public DocumentCleanupPage handle(FindDocumentCleanups query, Actor actor) {
        return new DocumentCleanupPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(DocumentCleanupFilter filter) {
        return new Criteria()
                .isOneOf("state", filter.states())
                .is("regionPath", filter.region())
                .list();
    }
}
