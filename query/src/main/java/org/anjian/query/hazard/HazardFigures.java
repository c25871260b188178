package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.query.HazardStatistics.Figures;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures of a group of hazards, as aggregations and back. */
final class HazardFigures {

    private static final String COUNTED = "counted";
    private static final String REVOKED = "revoked";
    private static final String OVERDUE = "overdue";
    private static final String ENDED = "ended";
    private static final String CLOSED = "closed";
    private static final String IN_TIME = "inTime";
    private static final String DAYS = "days";
    private static final String CLOSINGS = "closings";
    private static final String HELD = "held";

    private final Aggregations aggregations;
    private final HazardMoment moment;
    private final boolean withRevoked;

    HazardFigures(Aggregations aggregations, HazardMoment moment, boolean withRevoked) {
        this.aggregations = aggregations;
        this.moment = moment;
        this.withRevoked = withRevoked;
    }

    Map<String, Object> aggregations() {
        Query revoked = moment.in(List.of(HazardState.REVOKED));
        Map<String, Object> counted = Map.of(
                OVERDUE, aggregations.filter(moment.overdue(), Map.of()),
                ENDED, aggregations.filter(moment.in(HazardMoment.ENDED), Map.of()),
                CLOSED, aggregations.filter(moment.in(List.of(HazardState.CLOSED)), closings()));
        return Map.of(
                COUNTED,
                aggregations.filter(withRevoked ? Conditions.everything() : Conditions.not(revoked), counted),
                REVOKED,
                aggregations.filter(revoked, Map.of()));
    }

    /** The closing in force on a past day is one of several intervals; today's is in plain fields. */
    private Map<String, Object> closings() {
        if (!moment.isPast()) {
            return Map.of(
                    IN_TIME, aggregations.filter(Conditions.isTrue("closedInTime"), Map.of()),
                    DAYS, Aggregations.percentiles("daysToClose"));
        }
        Map<String, Object> held = Map.of(
                IN_TIME, aggregations.filter(Conditions.isTrue("closings.inTime"), Map.of()),
                DAYS, Aggregations.percentiles("closings.days"));
        return Map.of(
                CLOSINGS,
                Aggregations.nested(
                        CLOSINGS, Map.of(HELD, aggregations.filter(Conditions.holdsOn(CLOSINGS, moment.day()), held))));
    }

    Figures read(JsonNode bucket) {
        JsonNode counted = bucket.path(COUNTED);
        JsonNode closed = counted.path(CLOSED);
        JsonNode closings = moment.isPast() ? closed.path(CLOSINGS).path(HELD) : closed;
        long count = count(counted);
        return new Figures(
                count,
                count - count(counted.path(ENDED)),
                count(counted.path(OVERDUE)),
                count(closed),
                count(closings.path(IN_TIME)),
                count(bucket.path(REVOKED)),
                percentile(closings, "50.0"),
                percentile(closings, "90.0"));
    }

    private static long count(JsonNode bucket) {
        return bucket.path("doc_count").asLong(0);
    }

    private static @Nullable Double percentile(JsonNode closings, String percent) {
        JsonNode value = closings.path(DAYS).path("values").path(percent);
        return value.isNumber() ? value.asDouble() : null;
    }
}
