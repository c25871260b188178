package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.page.DateRange;
import org.anjian.query.search.Conditions;

/** Hazards as they stood at the end of a past day. */
record HazardsThen(LocalDate day) implements HazardMoment {

    @Override
    public boolean isPast() {
        return true;
    }

    @Override
    public Query registered() {
        return Conditions.within("issuedOn", null, day);
    }

    @Override
    public Query in(Collection<HazardState> states) {
        return Conditions.nested(
                "phases", Conditions.isOneOf("phases.state", states), Conditions.holdsOn("phases", day));
    }

    @Override
    public Query pastDue() {
        return inForce(Conditions.within("deadlines.dueOn", null, day.minusDays(1)));
    }

    @Override
    public Query due(DateRange range) {
        return inForce(Conditions.within("deadlines.dueOn", range));
    }

    @Override
    public Query ordered(DateRange range) {
        return begun(HazardState.ORDERED, "orderedOn", range);
    }

    @Override
    public Query submitted(DateRange range) {
        return begun(HazardState.SUBMITTED, "submittedOn", range);
    }

    @Override
    public Query closed(DateRange range) {
        return entered(HazardState.CLOSED, range);
    }

    @Override
    public Query revoked(DateRange range) {
        return entered(HazardState.REVOKED, range);
    }

    private Query inForce(Query condition) {
        return Conditions.nested("deadlines", condition, Conditions.holdsOn("deadlines", day));
    }

    /** In the state that day, having entered it in the range. */
    private Query entered(HazardState state, DateRange range) {
        return Conditions.nested(
                "phases",
                Conditions.is("phases.state", state),
                Conditions.holdsOn("phases", day),
                Conditions.within("phases.from", range));
    }

    /** In the state at the end of some day up to then; an act that was followed by another on its day left no phase. */
    private Query begun(HazardState state, String lastOn, DateRange range) {
        return Conditions.any(
                Conditions.nested(
                        "phases",
                        Conditions.is("phases.state", state),
                        Conditions.within("phases.from", range),
                        Conditions.within("phases.from", null, day)),
                Conditions.all(Conditions.within(lastOn, range), Conditions.within(lastOn, null, day)));
    }
}
