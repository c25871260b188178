package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.disclosure.query.FindPublicDecisions;
import org.anjian.api.disclosure.query.PublicDecisionFilter;
import org.anjian.api.disclosure.query.PublicDecisionPage;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for decisions that can be read by everybody, many at a time. */
public final class PublicDecisionQueries {

    private final Listing<PublicDecisionView> list;

    PublicDecisionQueries(ViewSearch<PublicDecisionView> decisions, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                decisions,
                permissions,
                positions,
                "public-decisions",
                List.of(Order.down("clock.publishedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public PublicDecisionPage handle(FindPublicDecisions query, Actor actor) {
        return new PublicDecisionPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(PublicDecisionFilter filter) {
        Criteria criteria = new Criteria()
                .is("standing", PublicStanding.PUBLIC)
                .isOneOf("content.kind", filter.kinds())
                .is("content.regionPath", filter.region())
                .is("content.agency", filter.agency())
                .within("content.decidedOn", filter.decided())
                .within("clock.publishedOn", filter.published())
                .is("content.creditCode", filter.enterprise());
        if (filter.text() != null && !filter.text().isBlank()) {
            criteria.always(Conditions.phrase(filter.text(), "content.summary", "content.enterpriseName"));
        }
        return criteria.list();
    }
}
