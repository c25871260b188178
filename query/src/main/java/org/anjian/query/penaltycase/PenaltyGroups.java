package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import tools.jackson.databind.JsonNode;

/** Counts cases in the groups of one to three dimensions: every group, however many pages they come in. */
final class PenaltyGroups {

    /** The most groups that one statistic may have. */
    static final int MOST_ROWS = 10_000;

    private static final int PAGE = 1_000;
    private static final String GROUPS = "groups";
    static final String NONE = "-";

    private final Aggregations aggregations;
    private final PenaltyFigures figures;
    private final CalendarKeys calendar;
    private final List<PenaltyDimension> dimensions;

    PenaltyGroups(
            Aggregations aggregations,
            PenaltyFigures figures,
            CalendarKeys calendar,
            List<PenaltyDimension> dimensions) {
        this.aggregations = aggregations;
        this.figures = figures;
        this.calendar = calendar;
        this.dimensions = dimensions;
    }

    /**
     * The rows, sorted by their keys.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than {@link #MOST_ROWS}
     */
    List<PenaltyStatistics.Row> rows(Query base) {
        List<PenaltyStatistics.Row> rows = new ArrayList<>();
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
                if (rows.size() == MOST_ROWS) {
                    throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
                }
                rows.add(new PenaltyStatistics.Row(keys(bucket.path("key")), figures.read(bucket)));
            }
            after = groups.path("buckets").size() < PAGE ? null : groups.get("after_key");
        } while (after != null);
        rows.sort((one, other) ->
                Arrays.compare(one.keys().toArray(new String[0]), other.keys().toArray(new String[0])));
        return rows;
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

    private Map<String, ?> source(PenaltyDimension dimension) {
        Map<String, Object> by = new LinkedHashMap<>();
        by.put("field", field(dimension));
        by.put("missing_bucket", true);
        if (isDate(dimension)) {
            by.put("calendar_interval", calendar.name());
        }
        return Map.of(dimension.name(), Map.of(isDate(dimension) ? "date_histogram" : "terms", by));
    }

    static boolean isDate(PenaltyDimension dimension) {
        return dimension.compareTo(PenaltyDimension.OPENED) >= 0;
    }

    static String field(PenaltyDimension dimension) {
        return switch (dimension) {
            case KIND -> "kind";
            case STAGE -> "stage";
            case ARTICLE -> "articles";
            case SECTOR -> "sector";
            case SUBJECT_KIND -> "subjectKind";
            case ORIGIN -> "origin.kind";
            case REGION -> "region";
            case REGION_PROVINCE -> "province";
            case REGION_CITY -> "city";
            case REGION_COUNTY -> "county";
            case OPENED -> "openedOn";
            case FILED -> "filedOn";
            case DECIDED -> "decidedOn";
            case SERVED -> "servedOn";
            case PAID -> "paidOn";
            case CLOSED -> "closedOn";
        };
    }
}
