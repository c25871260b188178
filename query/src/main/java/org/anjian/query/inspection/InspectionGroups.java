package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Counts inspections in the groups of one to three dimensions: every group, however many pages they come in. */
final class InspectionGroups {

    private static final int MOST_ROWS = 10_000;
    private static final int PAGE = 1_000;
    private static final String GROUPS = "groups";
    static final String NONE = "NONE";

    private final Aggregations aggregations;
    private final InspectionFigures figures;
    private final CalendarKeys calendar;
    private final List<InspectionDimension> dimensions;

    InspectionGroups(
            Aggregations aggregations,
            InspectionFigures figures,
            CalendarKeys calendar,
            List<InspectionDimension> dimensions) {
        this.aggregations = aggregations;
        this.figures = figures;
        this.calendar = calendar;
        this.dimensions = dimensions;
    }

    /**
     * The rows by their keys; by sector alone the thirteen key sectors are all there (QJ16-08a).
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are too many
     */
    List<InspectionStatistics.Row> rows(Query base) {
        Map<String, InspectionStatistics.Row> rows = new TreeMap<>();
        if (dimensions.equals(List.of(InspectionDimension.SECTOR))) {
            KeySectors.all().forEach(sector -> add(rows, List.of(sector.name()), figures.read(NullNode.getInstance())));
        }
        JsonNode after = null;
        do {
            Map<String, Object> composite = new LinkedHashMap<>();
            composite.put("size", PAGE);
            composite.put("sources", dimensions.stream().map(this::source).toList());
            if (after != null) {
                composite.put("after", after);
            }
            JsonNode groups = aggregations
                    .over(base, Map.of(GROUPS, Map.of("composite", composite, "aggs", figures.aggregations())))
                    .path(GROUPS);
            for (JsonNode bucket : groups.path("buckets")) {
                add(rows, keys(bucket.path("key")), figures.read(bucket));
            }
            after = groups.path("buckets").size() < PAGE ? null : groups.get("after_key");
        } while (after != null);
        return List.copyOf(rows.values());
    }

    private static void add(
            Map<String, InspectionStatistics.Row> rows, List<String> keys, InspectionStatistics.Figures figures) {
        if (rows.size() == MOST_ROWS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
        rows.put(String.join("\n", keys), new InspectionStatistics.Row(keys, figures));
    }

    private List<String> keys(JsonNode key) {
        return dimensions.stream()
                .map(dimension -> {
                    JsonNode value = key.path(dimension.name());
                    if (value.isNull() || value.isMissingNode()) {
                        return NONE;
                    }
                    return isDate(dimension) ? calendar.key(value.asLong()) : value.asString();
                })
                .toList();
    }

    private Map<String, ?> source(InspectionDimension dimension) {
        Map<String, Object> by = new LinkedHashMap<>();
        by.put("field", field(dimension));
        by.put("missing_bucket", true);
        if (isDate(dimension)) {
            by.put("calendar_interval", calendar.name());
        }
        return Map.of(dimension.name(), Map.of(isDate(dimension) ? "date_histogram" : "terms", by));
    }

    static boolean isDate(InspectionDimension dimension) {
        return switch (dimension) {
            case OPENED, STARTED, COMPLETED -> true;
            case SECTOR, REGION, REGULATOR, MODE, LAYER, FORM, STATE -> false;
        };
    }

    static String field(InspectionDimension dimension) {
        return switch (dimension) {
            case SECTOR -> "sector";
            case REGION -> "region";
            case REGULATOR -> "regulator";
            case MODE -> "mode";
            case LAYER -> "layer";
            case FORM -> "form";
            case STATE -> "state";
            case OPENED -> "openedOn";
            case STARTED -> "startedOn";
            case COMPLETED -> "completedOn";
        };
    }
}
