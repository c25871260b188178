package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anjian.query.readmodel.DocumentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a filter the way its definition says, against one document: so that what a filter means can be tested purely. */
public final class DocumentMatch {

    private static final DocumentJson DOCUMENTS = new DocumentJson();
    private static final JsonMapper JSON = new JsonMapper();

    private DocumentMatch() {}

    public static boolean matches(Query query, Object document) {
        JsonNode condition = JSON.readTree(JsonpUtils.toJsonString(query, new Jackson3JsonpMapper()));
        return holds(condition, DOCUMENTS.tree(document), "");
    }

    private static boolean holds(JsonNode query, JsonNode document, String path) {
        String kind = query.propertyNames().iterator().next();
        JsonNode body = query.get(kind);
        return switch (kind) {
            case "match_all" -> true;
            case "match_none" -> false;
            case "bool" -> bool(body, document, path);
            case "term" -> {
                String field = body.propertyNames().iterator().next();
                yield values(document, field, path)
                        .contains(body.get(field).get("value").asString());
            }
            case "terms" -> {
                String field = body.propertyNames().iterator().next();
                List<String> present = values(document, field, path);
                yield all(body.get(field)).stream().anyMatch(value -> present.contains(value.asString()));
            }
            case "exists" ->
                !values(document, body.get("field").asString(), path).isEmpty();
            case "range" -> range(body, document, path);
            case "nested" -> {
                String nested = body.get("path").asString();
                yield all(document.path(nested)).stream()
                        .anyMatch(element -> holds(body.get("query"), element, nested + "."));
            }
            default -> throw new IllegalArgumentException("not a filter of ours: " + kind);
        };
    }

    private static boolean bool(JsonNode body, JsonNode document, String path) {
        List<JsonNode> should = all(body.path("should"));
        return all(body.path("filter")).stream().allMatch(query -> holds(query, document, path))
                && all(body.path("must_not")).stream().noneMatch(query -> holds(query, document, path))
                && (should.isEmpty() || should.stream().anyMatch(query -> holds(query, document, path)));
    }

    private static boolean range(JsonNode body, JsonNode document, String path) {
        String field = body.propertyNames().iterator().next();
        JsonNode bounds = body.get(field);
        return values(document, field, path).stream()
                .anyMatch(value ->
                        (!bounds.has("gte") || value.compareTo(bounds.get("gte").asString()) >= 0)
                                && (!bounds.has("lte")
                                        || value.compareTo(bounds.get("lte").asString()) <= 0)
                                && (!bounds.has("lt")
                                        || value.compareTo(bounds.get("lt").asString()) < 0));
    }

    private static List<String> values(JsonNode document, String field, String path) {
        JsonNode value = document;
        for (String step : field.substring(path.length()).split("\\.")) {
            value = value.path(step);
        }
        List<String> values = new ArrayList<>();
        all(value).forEach(element -> values.add(element.asString()));
        return values;
    }

    private static List<JsonNode> all(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
    }
}
