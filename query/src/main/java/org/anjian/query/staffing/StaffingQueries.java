package org.anjian.query.staffing;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.staffing.query.FindStaffingGaps;
import org.anjian.api.staffing.query.StaffingPage;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the staffing of enterprises. */
public final class StaffingQueries {

    private static final List<ViewSearch.Order> BY_ID = List.of(ViewSearch.Order.up("id"));

    private final ViewSearch<StaffingView> staffing;
    private final ReadFilter permissions;

    public StaffingQueries(ViewSearch<StaffingView> staffing, ReadFilter permissions) {
        this.staffing = staffing;
        this.permissions = permissions;
    }

    /** One page of the enterprises that lack something. */
    @QueryHandler
    public StaffingPage handle(FindStaffingGaps query, Actor actor) {
        Reading reading = permissions.of(actor, StaffingView.class);
        List<Query> conditions = new ArrayList<>(List.of(
                reading.filter(),
                Conditions.is("regionPath", query.region().raw()),
                query.kind() == null ? Conditions.exists("gaps.kind") : Conditions.is("gaps.kind", query.kind())));
        if (query.sector() != null) {
            conditions.add(Conditions.is("sector", query.sector()));
        }
        String name =
                "staffingGaps|" + query.region() + "|" + query.sector() + "|" + query.kind() + "|" + reading.identity();
        return new StaffingPage(staffing.page(
                        new ViewSearch.Search(Conditions.all(conditions), name, BY_ID), query.page(), query.counted())
                .map(reading::shown));
    }
}
