package org.anjian.query.document;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.document.query.EnforcementDocumentFilter;
import org.anjian.api.document.query.EnforcementDocumentPage;
import org.anjian.api.document.query.FindEnforcementDocuments;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement documents. */
public final class EnforcementDocumentQueries {

    private static final List<Order> ORDER = List.of(Order.down("issuedOn"), Order.up("id"));

    private final ViewSearch<EnforcementDocumentView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public EnforcementDocumentQueries(
            ViewSearch<EnforcementDocumentView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public EnforcementDocumentPage handle(FindEnforcementDocuments query, Actor actor) {
        Reading reading = permissions.of(actor, EnforcementDocumentView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        conditions.addAll(conditionsOf(query.filter()));
        String name = "enforcementDocuments|" + query.filter() + "|" + reading.identity();
        return new EnforcementDocumentPage(views.page(
                new ViewSearch.Search(Conditions.all(conditions), name, ORDER), query.page(), query.counted()));
    }

    private static List<Query> conditionsOf(EnforcementDocumentFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.record() != null) {
            conditions.add(Conditions.is("record", filter.record()));
        }
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.kinds() != null) {
            conditions.add(Conditions.isOneOf("kind", filter.kinds()));
        }
        if (filter.number() != null) {
            conditions.add(Conditions.is("number", filter.number()));
        }
        if (filter.issuedFrom() != null || filter.issuedUntil() != null) {
            conditions.add(Conditions.within("issuedOn", filter.issuedFrom(), filter.issuedUntil()));
        }
        return conditions;
    }
}
