package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.query.journal.EventJournal;
import tools.jackson.databind.JsonNode;

/** Finds documents that no event gives. Every document names its id, and of a document per event also its record. */
final class Orphans<V> {

    private static final int PAGE = 1_000;

    private final ReadModel<?, V> model;
    private final Indices indices;
    private final EventJournal journal;

    Orphans(ReadModel<?, V> model, Indices indices, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.journal = journal;
    }

    List<String> find() {
        List<String> orphans = new ArrayList<>();
        String after = "";
        List<JsonNode> page = page(after);
        while (!page.isEmpty()) {
            orphans.addAll(orphansOf(page));
            after = page.getLast().path("sort").path(0).asString();
            page = page(after);
        }
        return orphans;
    }

    private List<String> orphansOf(List<JsonNode> page) {
        boolean folded = model instanceof FoldedModel<?, ?>;
        Map<String, String> recordOf = new LinkedHashMap<>();
        page.forEach(hit -> {
            String id = hit.path("_id").asString();
            recordOf.put(
                    id, folded ? id : hit.path("_source").path("aggregateId").asString(""));
        });
        Set<String> known = new HashSet<>();
        Histories histories = Histories.of(journal, new HashSet<>(recordOf.values()));
        histories.readable().forEach((record, events) -> {
            known.add(record);
            events.forEach(event -> known.add(event.info().eventId()));
        });
        return recordOf.keySet().stream()
                .filter(id -> !known.contains(id))
                .filter(id -> !histories.unreadable().contains(recordOf.get(id)))
                .toList();
    }

    private List<JsonNode> page(String after) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", PAGE);
        body.put("_source", List.of("aggregateId"));
        body.put("sort", List.of(Map.of("id", "asc")));
        body.put("search_after", List.of(after));
        JsonNode hits = indices.engine()
                .call("POST", "/" + indices.alias(model) + "/_search", Map.of(), body)
                .path("hits")
                .path("hits");
        List<JsonNode> page = new ArrayList<>();
        hits.forEach(page::add);
        return page;
    }
}
