package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.figure.HazardFigure;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.message.Event;
import org.anjian.query.search.Conditions;

/** What each figure of {@link HazardFigures} is made of. */
final class HazardFigureParts {

    private static final String CLOSINGS = "closings";

    private final HazardMoment moment;
    private final boolean withRevoked;

    HazardFigureParts(HazardMoment moment, boolean withRevoked) {
        this.moment = moment;
        this.withRevoked = withRevoked;
    }

    /** The hazards that it counts. */
    Query condition(HazardFigure figure) {
        Query revoked = moment.in(List.of(HazardState.REVOKED));
        Query counted = withRevoked ? Conditions.everything() : Conditions.not(revoked);
        return switch (figure) {
            case COUNT -> counted;
            case OPEN -> Conditions.all(counted, Conditions.not(moment.in(HazardMoment.ENDED)));
            case OVERDUE -> Conditions.all(counted, moment.overdue());
            case CLOSED -> Conditions.all(counted, closed());
            case CLOSED_IN_TIME -> Conditions.all(counted, closed(), inTime());
            case REVOKED -> revoked;
        };
    }

    private Query closed() {
        return moment.in(List.of(HazardState.CLOSED));
    }

    private Query inTime() {
        return moment.isPast()
                ? Conditions.nested(
                        CLOSINGS, Conditions.holdsOn(CLOSINGS, moment.day()), Conditions.isTrue("closings.inTime"))
                : Conditions.isTrue("closedInTime");
    }

    /** The figure as the statistic says it. */
    static long value(HazardFigure figure, HazardStatistics.Figures values) {
        return switch (figure) {
            case COUNT -> values.count();
            case OPEN -> values.open();
            case OVERDUE -> values.overdue();
            case CLOSED -> values.closed();
            case CLOSED_IN_TIME -> values.closedInTime();
            case REVOKED -> values.revoked();
        };
    }

    /** The events by which a hazard counts. */
    static List<Class<? extends Event>> causes(HazardFigure figure) {
        return switch (figure) {
            case COUNT, OPEN -> List.of();
            case OVERDUE -> List.of(RectificationOverdue.class);
            case CLOSED, CLOSED_IN_TIME -> List.of(HazardClosed.class);
            case REVOKED -> List.of(HazardRevoked.class);
        };
    }
}
