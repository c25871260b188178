package org.anjian.query.inspection;

import java.util.List;
import org.anjian.api.inspection.query.FindInspections;
import org.anjian.api.inspection.query.InspectionPage;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for inspections. */
public final class InspectionQueries {

    private final Listing<InspectionView> list;
    private final ReadFilter permissions;

    public InspectionQueries(ViewSearch<InspectionView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "inspections", List.of(Order.down("openedOn"), Order.up("id")));
        this.permissions = permissions;
    }

    /** One page, the last opened first. */
    @QueryHandler
    public InspectionPage handle(FindInspections query, Actor actor) {
        Reading reading = permissions.of(actor, InspectionView.class);
        Page<InspectionView> page = list.page(query, query.filter(), InspectionCriteria.of(query.filter()), reading);
        return new InspectionPage(
                actor.past() == null
                        ? page
                        : page.map(view -> InspectionShowing.withoutRecords(view, reading.clearance(view))));
    }
}
