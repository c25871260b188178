package org.anjian.query.typicalcase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.typicalcase.query.FindPublicTypicalCases;
import org.anjian.api.typicalcase.query.PublicTypicalCaseFilter;
import org.anjian.api.typicalcase.query.PublicTypicalCasePage;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers anybody for typical cases, as they are now: what was withdrawn is not read as of an earlier day either. */
public final class PublicTypicalCaseQueries {

    private final Listing<PublicTypicalCaseView> list;

    PublicTypicalCaseQueries(ViewSearch<PublicTypicalCaseView> cases, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                cases,
                permissions,
                positions,
                "publicTypicalCases",
                List.of(Order.down("publishedOn"), Order.up("id")));
    }

    /** One page. Nobody finds here what is not public, the auditor neither. */
    @QueryHandler
    public PublicTypicalCasePage handle(FindPublicTypicalCases query, Actor actor) {
        PublicTypicalCaseFilter filter = query.filter();
        List<Query> conditions = new Criteria()
                .is("id", filter.id())
                .is("content.regionPath", filter.region())
                .within("publishedOn", filter.publishedOn())
                .is("published", true)
                .list();
        return new PublicTypicalCasePage(list.page(query, filter, conditions, actor));
    }
}
