package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardStatistics.Figures;
import org.anjian.api.hazard.query.HazardStatistics.Row;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import tools.jackson.databind.JsonNode;

/** Counts hazards in the groups of one to three dimensions: every group, however many pages they come in. */
final class HazardGroups {

    /** The most groups that one statistic may have. */
    static final int MOST_ROWS = 10_000;

    private static final int MOST_SLICES = 600;
    private static final int PAGE = 1_000;
    private static final String GROUPS = "groups";

    private final Aggregations aggregations;
    private final HazardMoment moment;
    private final HazardFigures figures;
    private final CalendarKeys calendar;
    private final List<HazardDimension> dimensions;

    HazardGroups(
            Aggregations aggregations,
            HazardMoment moment,
            HazardFigures figures,
            CalendarKeys calendar,
            List<HazardDimension> dimensions) {
        this.aggregations = aggregations;
        this.moment = moment;
        this.figures = figures;
        this.calendar = calendar;
        this.dimensions = dimensions;
    }

    /**
     * The rows, sorted by their keys.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than {@link #MOST_ROWS}
     */
    List<Row> rows(Query base) {
        List<HazardDimension> sliced = dimensions.stream()
                .filter(dimension -> moment.isPast() && PastGroups.changes(dimension))
                .toList();
        List<HazardDimension> composed = dimensions.stream()
                .filter(dimension -> !sliced.contains(dimension))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Slice slice : slices(base, sliced)) {
            if (composed.isEmpty()) {
                add(rows, slice, Map.of(), aggregations.over(slice.condition(), figures.aggregations()));
            } else {
                compose(rows, slice, composed);
            }
        }
        rows.sort((one, other) -> {
            for (int i = 0; i < one.keys().size(); i++) {
                int order = one.keys().get(i).compareTo(other.keys().get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        return rows;
    }

    private List<Slice> slices(Query base, List<HazardDimension> sliced) {
        PastGroups past = new PastGroups(aggregations, moment, calendar, base);
        List<Slice> slices = List.of(new Slice(Map.of(), base));
        for (HazardDimension dimension : sliced) {
            List<PastGroups.Group> groups = past.by(dimension);
            if ((long) slices.size() * groups.size() > MOST_SLICES) {
                throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
            }
            slices = slices.stream()
                    .flatMap(slice -> groups.stream().map(group -> slice.and(dimension, group)))
                    .toList();
        }
        return slices;
    }

    private void compose(List<Row> rows, Slice slice, List<HazardDimension> composed) {
        JsonNode after = null;
        do {
            Map<String, Object> composite = new LinkedHashMap<>();
            composite.put("size", PAGE);
            composite.put("sources", composed.stream().map(this::source).toList());
            if (after != null) {
                composite.put("after", after);
            }
            JsonNode groups = aggregations
                    .over(
                            slice.condition(),
                            Map.of(GROUPS, Map.of("composite", composite, "aggs", figures.aggregations())))
                    .path(GROUPS);
            for (JsonNode bucket : groups.path("buckets")) {
                add(rows, slice, keys(bucket.path("key"), composed), bucket);
            }
            after = groups.path("buckets").size() < PAGE ? null : groups.get("after_key");
        } while (after != null);
    }

    private void add(List<Row> rows, Slice slice, Map<HazardDimension, String> keys, JsonNode bucket) {
        Figures read = figures.read(bucket);
        if (read.count() == 0) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
        rows.add(new Row(
                dimensions.stream()
                        .map(dimension ->
                                keys.getOrDefault(dimension, slice.keys().get(dimension)))
                        .toList(),
                read));
    }

    private Map<HazardDimension, String> keys(JsonNode key, List<HazardDimension> composed) {
        Map<HazardDimension, String> keys = new EnumMap<>(HazardDimension.class);
        for (HazardDimension dimension : composed) {
            JsonNode value = key.path(dimension.name());
            if (value.isNull() || value.isMissingNode()) {
                keys.put(dimension, PastGroups.NONE);
            } else {
                keys.put(dimension, isDate(dimension) ? calendar.key(value.asLong()) : value.asString());
            }
        }
        return keys;
    }

    private Map<String, ?> source(HazardDimension dimension) {
        Map<String, Object> by = new LinkedHashMap<>();
        by.put("field", field(dimension));
        by.put("missing_bucket", true);
        if (isDate(dimension)) {
            by.put("calendar_interval", calendar.name());
        }
        return Map.of(dimension.name(), Map.of(isDate(dimension) ? "date_histogram" : "terms", by));
    }

    static boolean isDate(HazardDimension dimension) {
        return switch (dimension) {
            case FOUND, ISSUED, ORDERED, DUE, SUBMITTED, CLOSED -> true;
            default -> false;
        };
    }

    static String field(HazardDimension dimension) {
        return switch (dimension) {
            case REGION -> "region";
            case REGION_PROVINCE -> "province";
            case REGION_CITY -> "city";
            case REGION_COUNTY -> "county";
            case REGION_TOWNSHIP -> "township";
            case SECTOR -> "sector";
            case SEVERITY -> "severity";
            case CATEGORY -> "category";
            case KIND -> "kind";
            case SOURCE -> "source";
            case STATE -> "state";
            case FOUND -> "foundOn";
            case ISSUED -> "issuedOn";
            case ORDERED -> "orderedOn";
            case DUE -> "dueOn";
            case SUBMITTED -> "submittedOn";
            case CLOSED -> "closedOn";
        };
    }

    /** Part of the hazards: the keys they share already, and the condition that says so. */
    private record Slice(Map<HazardDimension, String> keys, Query condition) {

        private Slice and(HazardDimension dimension, PastGroups.Group group) {
            Map<HazardDimension, String> all = new EnumMap<>(HazardDimension.class);
            all.putAll(keys);
            all.put(dimension, group.key());
            return new Slice(all, Conditions.all(condition, group.condition()));
        }
    }
}
