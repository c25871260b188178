package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.page.DateRange;
import org.anjian.query.search.Conditions;

/**
 * How hazards stood at the end of a day, as conditions on their documents. The past is found in the intervals of states
 * and due dates; for today and later the plain fields say the same and are faster.
 */
sealed interface HazardMoment permits HazardsNow, HazardsThen {

    /** The states in which the loop has ended. */
    List<HazardState> ENDED = List.of(HazardState.CLOSED, HazardState.REVOKED);

    /** The moment at the end of a day. */
    static HazardMoment endOf(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? new HazardsThen(day) : new HazardsNow(day);
    }

    /** The day. */
    LocalDate day();

    /** Whether these are the hazards of a past day. */
    boolean isPast();

    /** The hazard was registered. */
    Query registered();

    /** The hazard was in one of these states. */
    Query in(Collection<HazardState> states);

    /** The due date in force had passed: it ran until 24:00 of its day (QJ22B-09b). */
    Query pastDue();

    /** The due date in force lies in a range. */
    Query due(DateRange range);

    /** Rectification was ordered in a range. */
    Query ordered(DateRange range);

    /** A result was submitted in a range. */
    Query submitted(DateRange range);

    /** The hazard was closed, on a day in a range. */
    Query closed(DateRange range);

    /** The hazard was declared void, on a day in a range. */
    Query revoked(DateRange range);

    /** Past due while the loop went on. */
    default Query overdue() {
        return Conditions.all(pastDue(), Conditions.not(in(ENDED)));
    }
}
