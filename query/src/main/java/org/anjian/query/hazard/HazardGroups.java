package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.anjian.query.search.GroupField;
import org.anjian.query.search.Groups;
import tools.jackson.databind.JsonNode;

/** Counts hazards in the groups of one to three dimensions: every group, however many pages they come in. */
final class HazardGroups {

    private static final int MOST_SLICES = 600;

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
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than {@link Groups#MOST}
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
        rows.sort((one, other) -> Groups.compare(one.keys(), other.keys()));
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
        new Groups<>(aggregations, calendar, composed, HazardGroups::field)
                .rows(slice.condition(), figures.aggregations(), (values, bucket) -> {
                    Map<HazardDimension, String> keys = new EnumMap<>(HazardDimension.class);
                    for (int i = 0; i < composed.size(); i++) {
                        keys.put(composed.get(i), values.get(i));
                    }
                    add(rows, slice, keys, bucket);
                    return keys;
                });
    }

    private void add(List<Row> rows, Slice slice, Map<HazardDimension, String> keys, JsonNode bucket) {
        Figures read = figures.read(bucket);
        if (read.count() == 0) {
            return;
        }
        Groups.requireRoom(rows.size());
        rows.add(new Row(
                dimensions.stream()
                        .map(dimension ->
                                keys.getOrDefault(dimension, slice.keys().get(dimension)))
                        .toList(),
                read));
    }

    static GroupField field(HazardDimension dimension) {
        return switch (dimension) {
            case REGION -> new GroupField.Value("region");
            case REGION_PROVINCE -> new GroupField.Value("province");
            case REGION_CITY -> new GroupField.Value("city");
            case REGION_COUNTY -> new GroupField.Value("county");
            case REGION_TOWNSHIP -> new GroupField.Value("township");
            case SECTOR -> new GroupField.Value("sector");
            case SEVERITY -> new GroupField.Value("severity");
            case CATEGORY -> new GroupField.Value("category");
            case KIND -> new GroupField.Value("kind");
            case SOURCE -> new GroupField.Value("source");
            case STATE -> new GroupField.Value("state");
            case FOUND -> new GroupField.Day("foundOn");
            case ISSUED -> new GroupField.Day("issuedOn");
            case ORDERED -> new GroupField.Day("orderedOn");
            case DUE -> new GroupField.Day("dueOn");
            case SUBMITTED -> new GroupField.Day("submittedOn");
            case CLOSED -> new GroupField.Day("closedOn");
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
