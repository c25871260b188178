package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.journal.EventJournal;
import org.jspecify.annotations.Nullable;
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
        List<JsonNode> page = page(null);
        while (!page.isEmpty()) {
            orphans.addAll(orphansOf(page));
            page = page(page.getLast().path("sort"));
        }
        return orphans;
    }

    private List<String> orphansOf(List<JsonNode> page) {
        Map<String, String> recordOf = new LinkedHashMap<>();
        page.forEach(hit -> {
            String id = hit.path("_id").asString();
            recordOf.put(id, recordOf(id, hit));
        });
        Set<String> known = new HashSet<>();
        Histories histories = Histories.of(model, journal, new HashSet<>(recordOf.values()));
        histories.readable().values().forEach(events -> events.forEach(event -> known.add(documentOf(event.info()))));
        return recordOf.keySet().stream()
                .filter(id -> !known.contains(id))
                .filter(id -> !histories.unreadable().contains(recordOf.get(id)))
                .toList();
    }

    private String recordOf(String id, JsonNode hit) {
        return switch (model) {
            case FoldedModel<?, ?> folded -> id;
            case RecordedModel<?, ?> recorded ->
                hit.path("_source").path("aggregateId").asString("");
            case VersionedModel<?, ?> versions -> Versioning.recordOf(id);
        };
    }

    /** The id of the document that an event gives. */
    private String documentOf(EventInfo event) {
        return switch (model) {
            case FoldedModel<?, ?> folded -> event.aggregateId();
            case RecordedModel<?, ?> recorded -> event.eventId();
            case VersionedModel<?, ?> versions -> Versioning.idOf(event.aggregateId(), event.version());
        };
    }

    private List<Map<String, String>> order() {
        return model instanceof VersionedModel<?, ?>
                ? List.of(Map.of("id", "asc"), Map.of(VersionedModel.HELD + ".version", "asc"))
                : List.of(Map.of("id", "asc"));
    }

    private List<JsonNode> page(@Nullable JsonNode after) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", PAGE);
        body.put("_source", List.of("aggregateId"));
        body.put("sort", order());
        if (after != null) {
            body.put("search_after", after);
        }
        JsonNode hits = indices.engine()
                .call("POST", "/" + indices.alias(model) + "/_search", Map.of(), body)
                .path("hits")
                .path("hits");
        List<JsonNode> page = new ArrayList<>();
        hits.forEach(page::add);
        return page;
    }
}
