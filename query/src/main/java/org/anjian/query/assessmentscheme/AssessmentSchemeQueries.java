package org.anjian.query.assessmentscheme;

import java.util.List;
import org.anjian.api.assessmentscheme.query.AssessmentSchemePage;
import org.anjian.api.assessmentscheme.query.FindAssessmentSchemes;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for assessment schemes, by id. */
public final class AssessmentSchemeQueries {

    private final Listing<AssessmentSchemeView> list;

    public AssessmentSchemeQueries(
            ViewSearch<AssessmentSchemeView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(views, permissions, positions, "schemes", List.of(Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public AssessmentSchemePage handle(FindAssessmentSchemes query, Actor actor) {
        return new AssessmentSchemePage(list.page(
                query,
                query.region() + "|" + query.sector(),
                new Criteria()
                        .is("regionPath", query.region())
                        .is("sector", query.sector())
                        .list(),
                actor));
    }
}
