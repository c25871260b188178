package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.past.Past;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.seal.Sealed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts documents in groups, as of the moment that the query asks of, without what is sealed from the reader, and without fetching any. */
public final class Aggregations {

    private static final JsonMapper JSON = new JsonMapper();

    private final SearchEngine engine;
    private final JsonpMapper mapper;
    private final String alias;

    public Aggregations(SearchEngine engine, JsonpMapper mapper, String alias) {
        this.engine = engine;
        this.mapper = mapper;
        this.alias = alias;
    }

    /**
     * The results of these aggregations over what matches.
     *
     * @param aggregations as Elasticsearch takes them
     * @throws RefusedException {@link InputRefusal#TEMPORARILY_UNAVAILABLE} where the search engine is down
     */
    public JsonNode over(Query query, Map<String, ?> aggregations) {
        Past past = Past.asked();
        String index = past == null ? alias : Availability.required(() -> past.index(alias));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", 0);
        body.put("track_total_hits", false);
        body.put("query", json(Sealed.now().and(alias, past == null ? query : past.and(query))));
        body.put("aggs", aggregations);
        return Availability.required(() -> engine.call("POST", "/" + index + "/_search", Map.of(), body))
                .path("aggregations");
    }

    /** An aggregation of what matches a condition. */
    public Map<String, Object> filter(Query condition, Map<String, ?> inner) {
        Map<String, Object> aggregation = new LinkedHashMap<>();
        aggregation.put("filter", json(condition));
        if (!inner.isEmpty()) {
            aggregation.put("aggs", inner);
        }
        return aggregation;
    }

    /** An aggregation of nested objects. */
    public static Map<String, Object> nested(String path, Map<String, ?> inner) {
        return Map.of("nested", Map.of("path", path), "aggs", inner);
    }

    /**
     * The median and the 90th percentile of a field. The compression keeps the figures exact for groups of some thousand
     * documents, where the default one would already round.
     */
    public static Map<String, Object> percentiles(String field) {
        return Map.of(
                "percentiles",
                Map.of("field", field, "percents", new double[] {50, 90}, "tdigest", Map.of("compression", 1000)));
    }

    private JsonNode json(Query query) {
        return JSON.readTree(JsonpUtils.toJsonString(query, mapper));
    }
}
