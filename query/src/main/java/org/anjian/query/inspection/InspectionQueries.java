package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.inspection.query.FindInspections;
import org.anjian.api.inspection.query.InspectionPage;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for inspections. */
public final class InspectionQueries {

    private static final List<Order> LAST_OPENED = List.of(Order.down("openedOn"), Order.up("id"));

    private final ViewSearch<InspectionView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public InspectionQueries(ViewSearch<InspectionView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page, the last opened first. */
    @QueryHandler
    public InspectionPage handle(FindInspections query, Actor actor) {
        positions.awaitFound(query.position());
        Reading reading = permissions.of(actor, InspectionView.class);
        List<Query> conditions = InspectionCriteria.of(query.filter());
        conditions.add(reading.filter());
        String name = "inspections|" + query.filter() + "|" + reading.identity();
        return new InspectionPage(views.page(
                new ViewSearch.Search(Conditions.all(conditions), name, LAST_OPENED), query.page(), query.counted()));
    }
}
