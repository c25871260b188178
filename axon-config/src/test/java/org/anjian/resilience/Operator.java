package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.anjian.GraphQlClient;
import org.anjian.api.message.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running node as its operator sees it: status, health and jobs over HTTP. */
final class Operator {

    static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final Path data;

    Operator(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    JsonNode status() {
        return json(send(operations("status").GET()).body());
    }

    /** The answer of a health endpoint, such as {@code health/readiness}. */
    HttpResponse<String> actuator(String path) {
        return send(request("actuator/" + path).GET());
    }

    JsonNode health() {
        return json(actuator("health").body());
    }

    /** Runs a job to its end and returns the result. */
    JsonNode run(String job, Map<String, ?> arguments) {
        List<String> lines = start(job, arguments).body().lines().toList();
        JsonNode last = json(lines.getLast());
        assertThat(last.has("result")).as(last.toPrettyString()).isTrue();
        return last.path("result");
    }

    /** Starts a job; the answer ends with it. */
    HttpResponse<String> start(String job, Map<String, ?> arguments) {
        return send(operations("jobs")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("job", job, "arguments", arguments)))));
    }

    /** A client as the demo user of that role. */
    GraphQlClient as(Role role) {
        for (JsonNode user : status().path("demoUsers")) {
            if (user.path("role").asString().equals(role.name())) {
                String pair = user.path("username").asString() + ":"
                        + user.path("password").asString();
                return GraphQlClient.with(
                        port, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
            }
        }
        throw new AssertionError("no demo user " + role);
    }

    /** What the node tells of one processor. */
    JsonNode processor(String name) {
        for (JsonNode processor : status().path("processors")) {
            if (processor.path("processor").asString().equals(name)) {
                return processor;
            }
        }
        throw new AssertionError("no processor " + name);
    }

    /** Waits until every processor runs and has handled every event. */
    void waitUntilCaughtUp() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(status().path("processors"))
                        .isNotEmpty()
                        .allMatch(processor -> processor.path("running").asBoolean()
                                && processor.path("events").asLong() == 0));
    }

    /** Every read model equals the fold of the events, and no event was set aside. */
    void seesNoDifference() {
        seesNoDifference(Map.of());
    }

    /** Some read models equal the fold of their events, and no event was set aside. */
    void seesNoDifferenceIn(String... readModels) {
        for (String readModel : readModels) {
            seesNoDifference(Map.of("model", readModel));
        }
    }

    private void seesNoDifference(Map<String, ?> arguments) {
        waitUntilCaughtUp();
        assertThat(status().path("processors"))
                .allMatch(processor -> processor.path("deadLetters").asLong() == 0);
        JsonNode verified = run("verify", arguments);
        assertThat(verified.path("documents").asLong()).isPositive();
        assertThat(verified.path("differences").asLong())
                .as(verified.toPrettyString())
                .isZero();
    }

    private HttpRequest.Builder operations(String path) {
        try {
            String token = Files.readString(data.resolve("operator.token")).strip();
            return request("operations/" + path).header("Authorization", "Bearer " + token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
