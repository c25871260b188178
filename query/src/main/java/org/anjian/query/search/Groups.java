package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * The documents of a statistic in the groups of its dimensions: every group, however many pages they come in.
 *
 * @param <D> the dimensions
 */
public final class Groups<D extends Enum<D>> {

    /** The most groups that one statistic may have. */
    public static final int MOST = 10_000;

    private static final int PAGE = 1_000;
    private static final String GROUPS = "groups";

    private final Aggregations aggregations;
    private final CalendarKeys calendar;
    private final List<D> dimensions;
    private final Function<D, GroupField> fields;

    /**
     * Groups by dimensions.
     *
     * @param dimensions at least one
     * @param fields the field of each
     */
    public Groups(
            Aggregations aggregations, CalendarKeys calendar, List<D> dimensions, Function<D, GroupField> fields) {
        this.aggregations = aggregations;
        this.calendar = calendar;
        this.dimensions = List.copyOf(dimensions);
        this.fields = fields;
    }

    /**
     * One row a group, in no order that a reader may rely on.
     *
     * @param figures the aggregations of each group
     * @param row makes a row of the keys, in the order of the dimensions, and the results
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than {@link #MOST}
     */
    public <R> List<R> rows(Query base, Map<String, ?> figures, BiFunction<List<String>, JsonNode, R> row) {
        List<R> rows = new ArrayList<>();
        JsonNode after = null;
        do {
            Map<String, Object> composite = new LinkedHashMap<>();
            composite.put("size", PAGE);
            composite.put(
                    "sources",
                    dimensions.stream()
                            .map(dimension -> Map.of(
                                    dimension.name(), fields.apply(dimension).source(calendar)))
                            .toList());
            if (after != null) {
                composite.put("after", after);
            }
            JsonNode groups = aggregations
                    .over(base, Map.of(GROUPS, Map.of("composite", composite, "aggs", figures)))
                    .path(GROUPS);
            for (JsonNode bucket : groups.path("buckets")) {
                requireRoom(rows.size());
                rows.add(row.apply(keys(bucket.path("key")), bucket));
            }
            after = groups.path("buckets").size() < PAGE ? null : groups.get("after_key");
        } while (after != null);
        return rows;
    }

    /**
     * Refuses one more row where there are as many as one statistic may have.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE}
     */
    public static void requireRoom(int rows) {
        if (rows >= MOST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
    }

    /** The order of rows by their keys. */
    public static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<String> keys(JsonNode key) {
        return dimensions.stream()
                .map(dimension -> fields.apply(dimension).key(key.path(dimension.name()), calendar))
                .toList();
    }
}
