package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.page.DateRange;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.GroupField;
import tools.jackson.databind.JsonNode;

/**
 * The groups of a past day by a dimension that changes with time, such as the state. The values of that day are in nested
 * intervals, by which a composite aggregation cannot group: so the keys are read first, and each becomes a condition.
 */
final class PastGroups {

    private final Aggregations aggregations;
    private final HazardMoment moment;
    private final CalendarKeys calendar;
    private final Query base;

    PastGroups(Aggregations aggregations, HazardMoment moment, CalendarKeys calendar, Query base) {
        this.aggregations = aggregations;
        this.moment = moment;
        this.calendar = calendar;
        this.base = base;
    }

    /** One group: its key, and what its hazards have in common. */
    record Group(String key, Query condition) {}

    /** Whether a hazard's value of a dimension changes with time and is kept with its days. */
    static boolean changes(HazardDimension dimension) {
        return switch (dimension) {
            case STATE, ORDERED, DUE, SUBMITTED, CLOSED -> true;
            case REGION,
                    REGION_PROVINCE,
                    REGION_CITY,
                    REGION_COUNTY,
                    REGION_TOWNSHIP,
                    SECTOR,
                    SEVERITY,
                    CATEGORY,
                    KIND,
                    SOURCE,
                    FOUND,
                    ISSUED -> false;
        };
    }

    List<Group> by(HazardDimension dimension) {
        return switch (dimension) {
            case STATE -> states();
            case DUE -> dates(inIntervals("deadlines", "deadlines.dueOn"), moment::due);
            case CLOSED -> dates(inIntervals("closings", "closings.from"), moment::closed);
            case ORDERED -> dates(plain("orderedOn"), range -> upToThen("orderedOn", range));
            case SUBMITTED -> dates(plain("submittedOn"), range -> upToThen("submittedOn", range));
            default -> throw new IllegalArgumentException(dimension + " does not change with time");
        };
    }

    private List<Group> states() {
        List<Group> groups = new ArrayList<>();
        for (HazardState state : HazardState.values()) {
            groups.add(new Group(state.name(), moment.in(List.of(state))));
        }
        return groups;
    }

    private List<Group> dates(JsonNode histogram, Function<DateRange, Query> condition) {
        List<Group> groups = new ArrayList<>();
        for (JsonNode bucket : histogram.path("buckets")) {
            long start = bucket.path("key").asLong();
            groups.add(new Group(calendar.key(start), condition.apply(calendar.range(start))));
        }
        groups.add(new Group(GroupField.NONE, Conditions.not(condition.apply(new DateRange(null, null)))));
        return groups;
    }

    private JsonNode inIntervals(String path, String field) {
        Map<String, Object> held =
                aggregations.filter(Conditions.holdsOn(path, moment.day()), Map.of("dates", histogram(field)));
        return aggregations
                .over(base, Map.of("intervals", Aggregations.nested(path, Map.of("held", held))))
                .path("intervals")
                .path("held")
                .path("dates");
    }

    private JsonNode plain(String field) {
        Query before = Conditions.within(field, null, moment.day());
        return aggregations
                .over(Conditions.all(base, before), Map.of("dates", histogram(field)))
                .path("dates");
    }

    private Map<String, Object> histogram(String field) {
        return Map.of(
                "date_histogram", Map.of("field", field, "calendar_interval", calendar.name(), "min_doc_count", 1));
    }

    private Query upToThen(String field, DateRange range) {
        LocalDate to = range.to() == null || range.to().isAfter(moment.day()) ? moment.day() : range.to();
        return Conditions.within(field, range.from(), to);
    }
}
