package org.anjian.query.accident;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.accident.query.AccidentFilter;
import org.anjian.query.search.Criteria;

/** What a filter of accidents asks of their documents. */
final class AccidentConditions {

    private AccidentConditions() {}

    static List<Query> of(AccidentFilter filter) {
        return new Criteria()
                .isOneOf("grade", filter.grades())
                .isOneOf("state", filter.states())
                .isOneOf("kind", filter.kinds())
                .isOneOf("sector", filter.sectors())
                .isOneOf("escalation.state", filter.escalations())
                .is("regionPath", filter.region())
                .is("enterpriseId", filter.enterprise())
                .is("late", filter.late())
                .within("happenedOn", filter.happened())
                .list();
    }
}
