package org.anjian.resilience;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjian.EmbeddedForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tests' Elasticsearch, asked and mistreated behind the back of the node. */
final class Engine {

    private static final int MOST = 10_000;
    private static final Duration FORGETTING = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address = EmbeddedForTests.services().elasticsearchUri();

    /**
     * Version and place in the log of writes of the documents about some records: both stay only where nothing was written.
     *
     * @param field the field of the documents that names the record
     */
    Map<String, String> marks(String alias, String field, List<String> records) {
        refresh(alias);
        Map<String, String> marks = new TreeMap<>();
        String terms = JsonMapper.shared().writeValueAsString(Map.of("terms", Map.of(field, records)));
        send(
                        "POST",
                        "/" + alias + "/_search",
                        "{\"size\":" + MOST
                                + ",\"version\":true,\"seq_no_primary_term\":true,\"_source\":false,\"query\":" + terms
                                + "}")
                .at("/hits/hits")
                .forEach(hit -> marks.put(
                        hit.path("_id").asString(),
                        hit.path("_version").asLong() + "/"
                                + hit.path("_seq_no").asLong()));
        return marks;
    }

    /** Lets searches find what was written. */
    void refresh(String alias) {
        send("POST", "/" + alias + "/_refresh");
    }

    /** A document as it is: version and source. */
    JsonNode document(String alias, String id) {
        return send("GET", "/" + alias + "/_doc/" + encoded(id));
    }

    /** Writes a document in the place of one of the same or an older version. */
    void put(String alias, String id, long version, JsonNode source) {
        send(
                "PUT",
                "/" + alias + "/_doc/" + encoded(id) + "?version_type=external_gte&version=" + version,
                source.toString());
    }

    /** Puts a document back to an older version, which the engine takes only after it forgot the newer one. */
    void putBack(String alias, String id, long version, JsonNode source) {
        remember(alias, "\"0s\"");
        remove(alias, id);
        await().atMost(FORGETTING).untilAsserted(() -> {
            refresh(alias);
            put(alias, id, version, source);
        });
        remember(alias, "null");
    }

    /** Removes a document. */
    void remove(String alias, String id) {
        send("DELETE", "/" + alias + "/_doc/" + encoded(id));
    }

    private void remember(String alias, String forHowLong) {
        send("PUT", "/" + alias + "/_settings", "{\"index.gc_deletes\":" + forHowLong + "}");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Deletes the index behind an alias. */
    void deleteIndexOf(String alias) {
        send("GET", "/_alias/" + alias).propertyNames().forEach(index -> send("DELETE", "/" + index));
    }

    private JsonNode send(String method, String path) {
        return send(method, path, "");
    }

    private JsonNode send(String method, String path, String body) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + response.body());
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
