package org.anjian.query.whatif;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjian.api.whatif.query.WhatIfComparison;
import org.anjian.api.whatif.query.WhatIfFigures;
import org.anjian.api.whatif.view.WhatIfHazardView;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.seal.Sealed;
import org.anjian.query.search.Availability;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The temporary indices of comparisons, each behind an alias of its own; no read model has such a name. */
final class WhatIfIndices {

    private static final String MAPPING = "/what-if/hazards.json";
    private static final int MOST_GROUPS = 1_000;

    private final SearchEngine engine;
    private final ElasticsearchClient client;
    private final String prefix;

    WhatIfIndices(SearchEngine engine, ElasticsearchClient client, String prefix) {
        this.engine = engine;
        this.client = client;
        this.prefix = prefix + "what-if-";
    }

    String alias(String id) {
        return prefix + id;
    }

    /**
     * A fresh index with the alias of a comparison.
     *
     * @param turn tells it from one before
     */
    String create(String id, long turn) {
        String index = alias(id) + "-" + turn;
        engine.call(
                "PUT",
                "/" + index,
                Map.of(),
                Map.of(
                        "settings", Map.of("index.number_of_shards", 1, "index.number_of_replicas", 0),
                        "mappings", mapping(),
                        "aliases", Map.of(alias(id), Map.of())));
        return index;
    }

    void delete(String index) {
        engine.call("DELETE", "/" + index, Map.of("ignore_unavailable", "true"), null);
    }

    /** Writes hazards; those that are there already are written over. */
    void write(String index, List<WhatIfHazardView> hazards) {
        if (hazards.isEmpty()) {
            return;
        }
        List<BulkOperation> operations = hazards.stream()
                .map(hazard -> BulkOperation.of(operation ->
                        operation.index(write -> write.id(hazard.id()).document(hazard))))
                .toList();
        try {
            BulkResponse answer = client.bulk(bulk -> bulk.index(index).operations(operations));
            if (answer.errors()) {
                throw new IllegalStateException("not all hazards of a comparison were taken");
            }
        } catch (IOException down) {
            throw new UncheckedIOException(down);
        }
    }

    void refresh(String index) {
        engine.call("POST", "/" + index + "/_refresh", Map.of(), null);
    }

    /** Both rules side by side. */
    WhatIfComparison compare(String index) {
        Map<String, Object> sides = Map.of("recorded", side("recorded"), "alternative", side("alternative"));
        Map<String, Object> all = Map.of(
                "recorded", side("recorded"),
                "alternative", side("alternative"),
                "differing", Map.of("filter", Map.of("term", Map.of("differs", true))),
                "severity", groups("severity", sides),
                "month", groups("month", sides),
                "region", groups("region", sides));
        JsonNode answer = Availability.required(() -> engine.call(
                        "POST",
                        "/" + index + "/_search",
                        Map.of(),
                        Map.of("size", 0, "track_total_hits", true, "query", unsealed(), "aggs", all)))
                .path("aggregations");
        return new WhatIfComparison(
                figures(answer.path("recorded")),
                figures(answer.path("alternative")),
                answer.path("differing").path("doc_count").asLong(),
                rows(answer.path("severity")),
                rows(answer.path("month")),
                rows(answer.path("region")));
    }

    /** The hazards that are not sealed from whoever asks. */
    private static Map<String, Object> unsealed() {
        Map<String, Object> sealed =
                Map.of("terms", Map.of("id", List.copyOf(Sealed.now().shut().records())));
        return Map.of("bool", Map.of("must_not", List.of(sealed)));
    }

    private static Map<String, Object> groups(String field, Map<String, Object> sides) {
        return Map.of(
                "terms", Map.of("field", field, "size", MOST_GROUPS, "order", Map.of("_key", "asc")), "aggs", sides);
    }

    private static Map<String, Object> side(String side) {
        Map<String, Object> days = Map.of(
                "median",
                Map.of(
                        "percentiles",
                        Map.of(
                                "field",
                                side + ".lateDays",
                                "percents",
                                new double[] {50},
                                "tdigest",
                                Map.of("compression", 1000))),
                "longest",
                Map.of("max", Map.of("field", side + ".lateDays")));
        return Map.of(
                "filter",
                Map.of("match_all", Map.of()),
                "aggs",
                Map.of(
                        "overdue",
                        Map.of("filter", Map.of("term", Map.of(side + ".overdue", true))),
                        "late",
                        Map.of("filter", Map.of("range", Map.of(side + ".lateDays", Map.of("gt", 0))), "aggs", days)));
    }

    private static List<WhatIfComparison.Row> rows(JsonNode groups) {
        List<WhatIfComparison.Row> rows = new ArrayList<>();
        groups.path("buckets")
                .forEach(bucket -> rows.add(new WhatIfComparison.Row(
                        bucket.path("key").asString(),
                        figures(bucket.path("recorded")),
                        figures(bucket.path("alternative")))));
        return rows;
    }

    private static WhatIfFigures figures(JsonNode side) {
        long count = side.path("doc_count").asLong();
        long overdue = side.path("overdue").path("doc_count").asLong();
        JsonNode late = side.path("late");
        return new WhatIfFigures(
                count,
                overdue,
                count == 0 ? null : (double) overdue / count,
                late.path("doc_count").asLong(),
                number(late.path("median").path("values").path("50.0"), JsonNode::asDouble),
                number(late.path("longest").path("value"), JsonNode::asInt));
    }

    private static <N> @Nullable N number(JsonNode value, Function<JsonNode, N> read) {
        return value.isNumber() ? read.apply(value) : null;
    }

    private static JsonNode mapping() {
        try (InputStream in = WhatIfIndices.class.getResourceAsStream(MAPPING)) {
            return new JsonMapper().readTree(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
