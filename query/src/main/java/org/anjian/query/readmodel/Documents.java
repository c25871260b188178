package org.anjian.query.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anjian.api.message.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Reads and writes the documents of one read model, many at a time. */
final class Documents<E extends Event, V> {

    /** About how many bytes of documents one bulk request carries. */
    static final int BULK_BYTES = 5 << 20;

    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;
    private static final int OK = 300;

    private final ReadModel<E, V> model;
    private final SearchEngine engine;
    private final DocumentJson json;
    private final ObjectReader found;

    Documents(ReadModel<E, V> model, SearchEngine engine, DocumentJson json) {
        this.model = model;
        this.engine = engine;
        this.json = json;
        this.found =
                json.readerFor(json.mapper().getTypeFactory().constructParametricType(Found.class, model.viewType()));
    }

    /** The documents of these ids that exist, with their versions; realtime. */
    Map<String, Stored<V>> read(String target, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        byte[] answer = engine.raw("POST", "/" + target + "/_mget", Map.of(), Map.of("ids", ids));
        Found<V> result = found.readValue(answer);
        Map<String, Stored<V>> stored = new HashMap<>();
        for (Found.Document<V> document : result.docs()) {
            if (document.error() != null) {
                throw new SearchEngineException(0, "Cannot read " + target + ": " + document.error(), null);
            }
            if (document.found()) {
                stored.put(document.id(), new Stored<>(document.version(), document.source()));
            }
        }
        return stored;
    }

    /** The same as they were written, where the type of the views does not tell all that was. */
    Map<String, JsonNode> sources(String target, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, JsonNode> sources = new HashMap<>();
        for (JsonNode document : engine.call("POST", "/" + target + "/_mget", Map.of(), Map.of("ids", ids))
                .path("docs")) {
            if (document.has("error")) {
                throw new SearchEngineException(0, "Cannot read " + target + ": " + document.get("error"), null);
            }
            if (document.path("found").asBoolean(false)) {
                sources.put(document.path("_id").asString(), document.get("_source"));
            }
        }
        return sources;
    }

    /** Bulk requests of about {@link #BULK_BYTES} with all the drafts. */
    List<BulkBody> bulks(Collection<Draft<V>> drafts) {
        return bulks(drafts, () -> BulkBody.newer(json));
    }

    /** The same for documents that may stand in the place of others of the same versions. */
    List<BulkBody> bulksOverSame(Collection<Draft<V>> drafts) {
        return bulks(drafts, () -> BulkBody.newerOrSame(json));
    }

    private List<BulkBody> bulks(Collection<Draft<V>> drafts, Supplier<BulkBody> empty) {
        List<BulkBody> bulks = new ArrayList<>();
        BulkBody body = empty.get();
        for (Draft<V> draft : drafts) {
            body.add(draft, model.document(draft.view()));
            if (body.size() >= BULK_BYTES) {
                bulks.add(body);
                body = empty.get();
            }
        }
        if (body.size() > 0) {
            bulks.add(body);
        }
        return bulks;
    }

    /**
     * Sends one bulk.
     *
     * @param toAlias whether the target has to be an alias, so that a missing index is not made up by the engine
     * @throws SearchEngineException where the engine is busy, down, or has no such index: the same bulk may be sent again
     */
    BulkOutcome<V> write(String target, boolean toAlias, BulkBody body) {
        JsonNode answer = engine.bulk(
                "/" + target + "/_bulk",
                Map.of(
                        "require_alias",
                        Boolean.toString(toAlias),
                        "filter_path",
                        "errors,items.*.status,items.*.error.type,items.*.error.reason"),
                body);
        BulkOutcome<V> outcome = new BulkOutcome<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Draft<V>> drafts = drafts(body);
        if (!answer.path("errors").asBoolean(true)) {
            outcome.written().addAll(drafts);
            return outcome;
        }
        JsonNode items = answer.path("items");
        for (int i = 0; i < drafts.size(); i++) {
            sort(drafts.get(i), items.path(i).path("index"), outcome);
        }
        return outcome;
    }

    /**
     * Removes documents, whatever their versions; nothing happens to those that are gone already.
     *
     * @throws SearchEngineException where the engine is busy, down, or has no such index
     */
    void remove(String alias, Collection<String> ids) {
        JsonNode answer = engine.bulk(
                "/" + alias + "/_bulk",
                Map.of("require_alias", "true", "filter_path", "items.*.error"),
                BulkBody.removal(json, ids));
        if (!answer.path("items").isEmpty()) {
            throw new SearchEngineException(0, model.name() + ": not removed: " + answer.path("items"), null);
        }
    }

    private void sort(Draft<V> draft, JsonNode item, BulkOutcome<V> outcome) {
        int status = item.path("status").asInt(0);
        if (status == CONFLICT) {
            outcome.superseded().add(draft);
        } else if (status == BAD_REQUEST) {
            outcome.refused()
                    .add(new BulkOutcome.Refused<>(draft, item.path("error").toString()));
        } else if (status == 0 || status >= OK) {
            throw new SearchEngineException(
                    status, model.name() + ": the bulk was not taken: " + item.path("error"), null);
        } else {
            outcome.written().add(draft);
        }
    }

    // A body is only ever filled with the drafts of this model.
    @SuppressWarnings("unchecked")
    private List<Draft<V>> drafts(BulkBody body) {
        return (List<Draft<V>>) (List<?>) body.drafts();
    }

    /** The answer of an mget. */
    record Found<V>(List<Document<V>> docs) {

        record Document<V>(
                @JsonProperty("_id") String id,
                @JsonProperty("_version") long version,
                boolean found,
                @JsonProperty("_source") @Nullable V source,
                @Nullable JsonNode error) {}
    }
}
