package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds documents that no event gives. */
final class Orphans<E extends Event, V> {

    private static final int PAGE = 1_000;
    private static final String KEEP_ALIVE = "1m";

    private final ReadModel<E, V> model;
    private final Indices indices;
    private final Comparison<E, V> comparison;
    private final DocumentRecords records;

    Orphans(ReadModel<E, V> model, Indices indices, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.comparison = new Comparison<>(model, indices, journal);
        this.records = new DocumentRecords(model, journal);
    }

    /**
     * The orphans beside the documents of all records. Where every document is as it should be, counting is enough to know that
     * there are none.
     *
     * @param documents how many documents the records give
     * @param differing those of them that are missing or otherwise: such a one may say that it is of another record
     */
    List<Difference> besides(long documents, List<Difference> differing) {
        String alias = indices.alias(model);
        indices.refresh(alias);
        if (differing.isEmpty() && indices.count(alias) <= documents) {
            return List.of();
        }
        Set<String> known = differing.stream().map(Difference::document).collect(Collectors.toSet());
        return find().stream()
                .filter(orphan -> !known.contains(orphan.document()))
                .toList();
    }

    /** All orphans. */
    List<Difference> find() {
        String view = indices.engine()
                .call("POST", "/" + indices.alias(model) + "/_pit", Map.of("keep_alive", KEEP_ALIVE), null)
                .path("id")
                .asString();
        try {
            List<Difference> orphans = new ArrayList<>();
            JsonNode hits = page(view, null);
            while (!hits.isEmpty()) {
                orphans.addAll(among(ids(hits)));
                hits = page(view, hits.get(hits.size() - 1).path("sort"));
            }
            return orphans;
        } finally {
            indices.engine().call("DELETE", "/_pit", Map.of(), Map.of("id", view));
        }
    }

    /** Documents picked at random. */
    List<String> random(int most) {
        Map<String, Object> score = Map.of(
                "query", Map.of("match_all", Map.of()),
                "random_score", Map.of("seed", ThreadLocalRandom.current().nextInt(), "field", "_seq_no"),
                "boost_mode", "replace");
        return ids(indices.engine()
                .call(
                        "POST",
                        "/" + indices.alias(model) + "/_search",
                        Map.of(),
                        Map.of("size", most, "_source", false, "query", Map.of("function_score", score)))
                .path("hits")
                .path("hits"));
    }

    /** Those of some documents that no record gives. */
    List<Difference> among(Collection<String> documents) {
        Map<String, String> recordOf = records.of(documents);
        Comparison.Given given = comparison.given(new LinkedHashSet<>(recordOf.values()));
        return documents.stream()
                .filter(id -> !given.documents().contains(id))
                .filter(id -> !given.unreadable().contains(recordOf.getOrDefault(id, "")))
                .map(id -> new Difference(id, null, DriftKind.ORPHANED, 0))
                .toList();
    }

    private static List<String> ids(JsonNode hits) {
        List<String> ids = new ArrayList<>(hits.size());
        hits.forEach(hit -> ids.add(hit.path("_id").asString()));
        return ids;
    }

    // In the order of the shards, which no document can say otherwise: an orphan may say anything in its fields.
    private JsonNode page(String view, @Nullable JsonNode after) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", PAGE);
        body.put("_source", false);
        body.put("pit", Map.of("id", view, "keep_alive", KEEP_ALIVE));
        body.put("sort", List.of(Map.of("_shard_doc", "asc")));
        if (after != null) {
            body.put("search_after", after);
        }
        return indices.engine()
                .call("POST", "/_search", Map.of(), body)
                .path("hits")
                .path("hits");
    }
}
