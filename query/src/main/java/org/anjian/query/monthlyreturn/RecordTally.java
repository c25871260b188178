package org.anjian.query.monthlyreturn;

import java.util.List;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.message.Event;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;

/**
 * What a record counts in a month, as a pure function of the beginning of its history. What happened after the month counts
 * only where it takes back or changes a fact of the month: a record declared void, a decision revoked or changed.
 */
final class RecordTally {

    private final ReturnFilter filter;
    private final RecordBodies bodies;

    RecordTally(ReturnFilter filter, RecordBodies bodies) {
        this.filter = filter;
        this.bodies = bodies;
    }

    /**
     * What it counts.
     *
     * @param record its id
     * @param history its first events
     */
    Contribution of(String record, List<? extends Event> history) {
        if (history.isEmpty() || !filter.organisation().equals(bodies.of(record))) {
            return Contribution.NONE;
        }
        return switch (history.getFirst()) {
            case InspectionEvent _ -> InspectionTally.of(filter, only(InspectionEvent.class, history));
            case HazardEvent _ -> HazardTally.of(filter, only(HazardEvent.class, history));
            case PenaltyCaseEvent _ -> PenaltyTally.of(filter, only(PenaltyCaseEvent.class, history));
            default -> Contribution.NONE;
        };
    }

    private static <E extends Event> List<E> only(Class<E> type, List<? extends Event> history) {
        return history.stream().map(type::cast).toList();
    }
}
