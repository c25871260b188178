package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.page.DateRange;
import org.anjian.query.search.Conditions;

/** Hazards as they stand: nothing can have happened after today, so the plain fields are right. */
record HazardsNow(LocalDate day) implements HazardMoment {

    @Override
    public boolean isPast() {
        return false;
    }

    @Override
    public Query registered() {
        return Conditions.everything();
    }

    @Override
    public Query in(Collection<HazardState> states) {
        return Conditions.isOneOf("state", states);
    }

    @Override
    public Query pastDue() {
        return Conditions.within("dueOn", null, day.minusDays(1));
    }

    @Override
    public Query due(DateRange range) {
        return Conditions.within("dueOn", range);
    }

    @Override
    public Query ordered(DateRange range) {
        return Conditions.within("orderedOn", range);
    }

    @Override
    public Query submitted(DateRange range) {
        return Conditions.within("submittedOn", range);
    }

    @Override
    public Query closed(DateRange range) {
        return Conditions.all(in(List.of(HazardState.CLOSED)), Conditions.within("closedOn", range));
    }

    @Override
    public Query revoked(DateRange range) {
        return Conditions.within("revokedOn", range);
    }
}
