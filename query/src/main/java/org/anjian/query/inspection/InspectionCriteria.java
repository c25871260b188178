package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;

/** A filter of inspections as conditions. */
final class InspectionCriteria {

    private InspectionCriteria() {}

    static List<Query> of(InspectionFilter filter) {
        return new Criteria()
                .isOneOf("state", filter.states())
                .isOneOf("mode", filter.modes())
                .isOneOf("layer", filter.layers())
                .isOneOf("form", filter.forms())
                .isOneOf("sector", filter.sectors())
                .is("regionPath", filter.region())
                .is("enterpriseId", filter.enterprise())
                .is("regulator", filter.regulator())
                .is("planId", filter.plan())
                .is("operationId", filter.operation())
                .is("drawId", filter.draw())
                .is("team", filter.officer())
                .holds(Conditions.isTrue("offPlan"), filter.offPlan())
                .holds(Conditions.exists("warnings.kind"), filter.warned())
                .within("openedOn", filter.opened())
                .within("scheduledOn", filter.scheduled())
                .within("startedOn", filter.started())
                .within("completedOn", filter.completed())
                .within("publishedOn", filter.published())
                .list();
    }
}
