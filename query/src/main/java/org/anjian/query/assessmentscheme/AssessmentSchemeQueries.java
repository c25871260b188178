package org.anjian.query.assessmentscheme;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.assessmentscheme.query.AssessmentSchemePage;
import org.anjian.api.assessmentscheme.query.FindAssessmentSchemes;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for assessment schemes, by id. */
public final class AssessmentSchemeQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<AssessmentSchemeView> schemes;
    private final ReadFilter permissions;
    private final Positions positions;

    public AssessmentSchemeQueries(
            ViewSearch<AssessmentSchemeView> schemes, ReadFilter permissions, Positions positions) {
        this.schemes = schemes;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public AssessmentSchemePage handle(FindAssessmentSchemes query, Actor actor) {
        Reading reading = permissions.of(actor, AssessmentSchemeView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>();
        conditions.add(reading.filter());
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        if (query.sector() != null) {
            conditions.add(Conditions.is("sector", query.sector()));
        }
        String name = "schemes|" + query.region() + "|" + query.sector() + "|" + reading.identity();
        return new AssessmentSchemePage(
                schemes.page(new ViewSearch.Search(Conditions.all(conditions), name, BY_ID), query.page(), false));
    }
}
