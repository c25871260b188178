package org.anjian.query.document;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.document.query.EnforcementDocumentFilter;
import org.anjian.api.document.query.EnforcementDocumentPage;
import org.anjian.api.document.query.FindEnforcementDocuments;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement documents. */
public final class EnforcementDocumentQueries {

    private final Listing<EnforcementDocumentView> list;

    public EnforcementDocumentQueries(
            ViewSearch<EnforcementDocumentView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "enforcementDocuments", List.of(Order.down("issuedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public EnforcementDocumentPage handle(FindEnforcementDocuments query, Actor actor) {
        return new EnforcementDocumentPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(EnforcementDocumentFilter filter) {
        return new Criteria()
                .is("record", filter.record())
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .isOneOf("kind", filter.kinds())
                .is("number", filter.number())
                .within("issuedOn", filter.issuedFrom(), filter.issuedUntil())
                .list();
    }
}
