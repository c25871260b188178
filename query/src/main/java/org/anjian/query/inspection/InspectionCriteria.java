package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.page.DateRange;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/** A filter of inspections as conditions. */
final class InspectionCriteria {

    private InspectionCriteria() {}

    static List<Query> of(InspectionFilter filter) {
        List<Query> all = new ArrayList<>();
        oneOf(all, "state", filter.states());
        oneOf(all, "mode", filter.modes());
        oneOf(all, "layer", filter.layers());
        oneOf(all, "form", filter.forms());
        oneOf(all, "sector", filter.sectors());
        is(all, "regionPath", filter.region());
        is(all, "enterpriseId", filter.enterprise());
        is(all, "regulator", filter.regulator());
        is(all, "planId", filter.plan());
        is(all, "operationId", filter.operation());
        is(all, "drawId", filter.draw());
        is(all, "team", filter.officer());
        if (filter.offPlan() != null) {
            all.add(filter.offPlan() ? Conditions.isTrue("offPlan") : Conditions.not(Conditions.isTrue("offPlan")));
        }
        if (filter.warned() != null) {
            Query warned = Conditions.exists("warnings.kind");
            all.add(filter.warned() ? warned : Conditions.not(warned));
        }
        within(all, "openedOn", filter.opened());
        within(all, "scheduledOn", filter.scheduled());
        within(all, "startedOn", filter.started());
        within(all, "completedOn", filter.completed());
        within(all, "publishedOn", filter.published());
        return all;
    }

    private static void is(List<Query> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(Conditions.is(field, value));
        }
    }

    private static void oneOf(List<Query> all, String field, @Nullable Collection<?> values) {
        if (values != null) {
            all.add(Conditions.isOneOf(field, values));
        }
    }

    private static void within(List<Query> all, String field, @Nullable DateRange range) {
        if (range != null) {
            all.add(Conditions.within(field, range));
        }
    }
}
