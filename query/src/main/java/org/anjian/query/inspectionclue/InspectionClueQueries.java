package org.anjian.query.inspectionclue;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.inspectionclue.query.FindInspectionClues;
import org.anjian.api.inspectionclue.query.InspectionCluePage;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for clues. */
public final class InspectionClueQueries {

    private final Listing<InspectionClueView> clues;

    public InspectionClueQueries(ViewSearch<InspectionClueView> clues, ReadFilter permissions, Positions positions) {
        this.clues = new Listing<>(
                clues, permissions, positions, "inspectionClues", List.of(Order.up("handedOverOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public InspectionCluePage handle(FindInspectionClues query, Actor actor) {
        List<Query> conditions = new Criteria()
                .isOneOf("state", query.filter().states())
                .is("body.code", query.filter().body())
                .is("reference", query.filter().reference())
                .is("inspectionId", query.filter().inspection())
                .is("regionPath", query.filter().region())
                .within("handedOverOn", query.filter().handedOver())
                .list();
        return new InspectionCluePage(clues.page(query, query.filter(), conditions, actor));
    }
}
