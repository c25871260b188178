package org.anjian.query.typicalcase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.typicalcase.TypicalCaseState;
import org.anjian.api.typicalcase.query.FindTypicalCases;
import org.anjian.api.typicalcase.query.TypicalCaseFilter;
import org.anjian.api.typicalcase.query.TypicalCasePage;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for typical cases as the offices see them. */
public final class TypicalCaseQueries {

    private final Listing<TypicalCaseView> list;

    TypicalCaseQueries(ViewSearch<TypicalCaseView> cases, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                cases, permissions, positions, "typicalCases", List.of(Order.down("nominatedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public TypicalCasePage handle(FindTypicalCases query, Actor actor) {
        TypicalCaseFilter filter = query.filter();
        Criteria criteria = new Criteria()
                .isOneOf("state", filter.states())
                .is("regionPath", filter.region())
                .is("organisation", filter.organisation())
                .is("bulletin", filter.bulletin())
                .within("publishOn", filter.publishOn());
        if (filter.on() != null) {
            Query overdue = Conditions.all(
                    Conditions.is("state", TypicalCaseState.IN_BULLETIN),
                    Conditions.within("publishOn", null, filter.on().minusDays(1)));
            criteria.holds(overdue, filter.overdue());
        }
        return new TypicalCasePage(list.page(query, filter, criteria.list(), actor));
    }
}
