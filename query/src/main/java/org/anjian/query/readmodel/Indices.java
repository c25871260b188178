package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.api.message.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Creates, finds and swaps the indices behind the aliases of the read models. */
public final class Indices {

    private static final int BAD_REQUEST = 400;

    private final SearchEngine engine;
    private final DocumentJson json;
    private final IndexSettings settings;

    public Indices(SearchEngine engine, DocumentJson json, IndexSettings settings) {
        this.engine = engine;
        this.json = json;
        this.settings = settings;
    }

    /** The alias under which a read model is read and written. */
    public String alias(ReadModel<?, ?> model) {
        return settings.prefix() + model.name();
    }

    /** The index behind the alias; empty where there is none. */
    public Optional<String> live(ReadModel<?, ?> model) {
        try {
            return engine.call("GET", "/_alias/" + alias(model), Map.of(), null).propertyNames().stream()
                    .findFirst();
        } catch (SearchEngineException absent) {
            if (absent.isNotFound()) {
                return Optional.empty();
            }
            throw absent;
        }
    }

    /** The digest of the schema an index was made with; empty text where it has none. */
    public String digestOf(String index) {
        JsonNode mapping = engine.call("GET", "/" + index + "/_mapping", Map.of(), null);
        return mapping.path(index)
                .path("mappings")
                .path("_meta")
                .path(IndexDefinition.SCHEMA)
                .asString("");
    }

    /** Creates the first index of a read model and its alias; does nothing where another node was first. */
    public void createFirst(ReadModel<?, ?> model) {
        String index = indexName(model, 1);
        try {
            engine.call(
                    "PUT",
                    "/" + index,
                    Map.of(),
                    Map.of(
                            "settings", creation(settings.live()),
                            "mappings", IndexDefinition.of(model).mapping(),
                            "aliases", Map.of(alias(model), Map.of("is_write_index", true))));
        } catch (SearchEngineException exists) {
            if (exists.status() != BAD_REQUEST || live(model).isEmpty()) {
                throw exists;
            }
        }
    }

    /** Creates a fresh index to load into, without refreshes and copies. */
    String createForLoading(ReadModel<?, ?> model) {
        String index = indexName(model, nextNumber(model));
        engine.call(
                "PUT",
                "/" + index,
                Map.of(),
                Map.of(
                        "settings",
                        creation(Map.of("index.number_of_replicas", 0, "index.refresh_interval", "-1")),
                        "mappings",
                        IndexDefinition.of(model).mapping()));
        return index;
    }

    /** Ends loading: refreshes and copies as configured, and everything written is found. */
    void endLoading(String index) {
        engine.call("PUT", "/" + index + "/_settings", Map.of(), settings.live());
        refresh(index);
    }

    /** Makes everything written so far found by searches. */
    public void refresh(String target) {
        engine.call("POST", "/" + target + "/_refresh", Map.of(), null);
    }

    /** Sets for how long an index remembers the versions of documents that were removed; null for the engine's own way. */
    void rememberRemoved(String target, @Nullable String forHowLong) {
        Map<String, @Nullable Object> settings = new HashMap<>();
        settings.put("index.gc_deletes", forHowLong);
        engine.call("PUT", "/" + target + "/_settings", Map.of(), settings);
    }

    /** Puts the alias on another index, in one step for every reader and writer. */
    void swap(ReadModel<?, ?> model, String to) {
        List<Map<String, ?>> actions = new ArrayList<>();
        live(model).ifPresent(from -> actions.add(Map.of("remove", Map.of("index", from, "alias", alias(model)))));
        actions.add(Map.of("add", Map.of("index", to, "alias", alias(model), "is_write_index", true)));
        engine.call("POST", "/_aliases", Map.of(), Map.of("actions", actions));
    }

    /** Deletes an index; nothing happens where it is gone already. */
    void delete(String index) {
        engine.call("DELETE", "/" + index, Map.of("ignore_unavailable", "true"), null);
    }

    boolean exists(String index) {
        try {
            engine.call("GET", "/" + index + "/_settings", Map.of("filter_path", "*.settings.index.uuid"), null);
            return true;
        } catch (SearchEngineException absent) {
            if (absent.isNotFound()) {
                return false;
            }
            throw absent;
        }
    }

    /** How many documents an index has, without nested ones, as searches see it. */
    long count(String target) {
        return engine.call("GET", "/" + target + "/_count", Map.of(), null)
                .path("count")
                .asLong();
    }

    <E extends Event, V> Documents<E, V> documents(ReadModel<E, V> model) {
        return new Documents<>(model, engine, json);
    }

    SearchEngine engine() {
        return engine;
    }

    DocumentJson json() {
        return json;
    }

    private Map<String, Object> creation(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.values().removeIf(Objects::isNull);
        all.put("index.number_of_shards", settings.shards());
        return all;
    }

    private int nextNumber(ReadModel<?, ?> model) {
        String stem = indexName(model, 0).replaceFirst("0$", "");
        JsonNode present =
                engine.call("GET", "/" + stem + "*/_settings", Map.of("filter_path", "*.settings.index.uuid"), null);
        return present.propertyNames().stream()
                        .map(name -> name.substring(stem.length()))
                        .filter(number -> number.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
    }

    private String indexName(ReadModel<?, ?> model, int number) {
        return alias(model) + "-v" + model.schema() + "-" + number;
    }
}
