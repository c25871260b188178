package org.anjian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.json.JsonMapper;

/** Asks queries over HTTP as the auditor, one after the other, and measures how long the answers take. */
final class HttpQueries implements AutoCloseable {

    private static final int OFTEN = 200;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;
    private final String authorization;
    private final int measured;

    /** Asks each query two hundred times, after a hundred that do not count. */
    HttpQueries(BenchNode node) {
        this(node, OFTEN);
    }

    /**
     * @param measured how often each query is asked, after half as many that do not count
     */
    HttpQueries(BenchNode node, int measured) {
        this.measured = measured;
        endpoint = URI.create("http://127.0.0.1:" + node.port() + "/graphql");
        DemoUser auditor = node.bean(DemoUsers.class).all().stream()
                .filter(user -> user.actor().role() == Role.AUDITOR)
                .findFirst()
                .orElseThrow();
        String pair = auditor.actor().id() + ":" + auditor.password();
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Asks a query often, and tells and returns the median and the 95th percentile in milliseconds.
     *
     * @throws IllegalStateException where it is answered with an error
     */
    Map<String, Double> measure(String name, String query) {
        return measure(name, () -> query);
    }

    /** The same of queries that differ. */
    Map<String, Double> measure(String name, Supplier<String> queries) {
        long[] nanos = new long[measured];
        for (int i = -measured / 2; i < measured; i++) {
            byte[] body = json.writeValueAsBytes(Map.of("query", queries.get()));
            long began = System.nanoTime();
            ask(body);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        Map<String, Double> times = new LinkedHashMap<>();
        times.put(name + ".p50Millis", nanos[measured / 2] / 1e6);
        times.put(name + ".p95Millis", nanos[(int) (measured * 0.95)] / 1e6);
        System.err.printf(
                "  %-45s p50 %7.1f ms  p95 %7.1f ms%n",
                name, times.get(name + ".p50Millis"), times.get(name + ".p95Millis"));
        return times;
    }

    private void ask(byte[] body) {
        try {
            HttpResponse<String> answer = http.send(request(body), HttpResponse.BodyHandlers.ofString());
            if (answer.body().contains("\"errors\"")) {
                throw new IllegalStateException("the query failed: " + answer.body());
            }
        } catch (IOException failed) {
            throw new IllegalStateException("the query failed", failed);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", told);
        }
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        http.close();
    }
}
