package org.anjian.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A node's operations interface, seen from the operator. */
final class Operations implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration QUICK = Duration.ofSeconds(20);

    private final URI base;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(QUICK)
            .build();

    /**
     * @param data the data folder, which has the token
     * @param port the node's port on 127.0.0.1
     */
    Operations(Path data, int port) {
        this.base = URI.create("http://127.0.0.1:" + port + "/operations/");
        this.token = readToken(data);
    }

    /** What the node tells of itself. */
    ObjectNode status() {
        return (ObjectNode) answer(request("status").timeout(QUICK).GET().build());
    }

    /** The names of the jobs that the node offers. */
    List<String> jobs() {
        return answer(request("jobs").timeout(QUICK).GET().build())
                .path("jobs")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /**
     * Runs a job and waits for its end, however long that takes.
     *
     * @return the job's result
     * @throws OperationFailed if the job is refused, fails, or the node goes away
     */
    JsonNode run(String job, Map<String, Object> arguments, ProgressLine progress) {
        var body = JSON.writeValueAsString(Map.of("job", job, "arguments", arguments));
        var post = request("jobs")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<Stream<String>> response = http.send(post, HttpResponse.BodyHandlers.ofLines());
            try (var lines = response.body()) {
                JsonNode last = null;
                for (var iterator = lines.iterator(); iterator.hasNext(); ) {
                    last = JSON.readTree(iterator.next());
                    if (last.has("progress")) {
                        progress.show(last.path("progress"));
                    }
                }
                progress.end();
                return resultOf(last);
            }
        } catch (IOException | RuntimeException e) {
            progress.end();
            throw e instanceof OperationFailed told ? told : unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationFailed("CANCELLED", "interrupted");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static JsonNode resultOf(@Nullable JsonNode last) {
        if (last == null || last.has("progress")) {
            throw new OperationFailed("UNAVAILABLE", "the application ended before the job did");
        }
        return withoutError(last).path("result");
    }

    private JsonNode answer(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode document = withoutError(JSON.readTree(response.body()));
            if (response.statusCode() != 200) {
                throw new OperationFailed("UNAVAILABLE", "the application answers " + response.statusCode());
            }
            return document;
        } catch (IOException | JacksonException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationFailed("CANCELLED", "interrupted");
        }
    }

    private static JsonNode withoutError(JsonNode document) {
        JsonNode error = document.path("error");
        if (error.isObject()) {
            throw new OperationFailed(
                    error.path("code").asString("FAILED"), error.path("message").asString("no reason given"));
        }
        return document;
    }

    private OperationFailed unreachable(Exception reason) {
        return new OperationFailed("UNAVAILABLE", "the application at " + base + " does not answer: " + reason);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static String readToken(Path data) {
        try {
            return Files.readString(data.resolve("operator.token")).strip();
        } catch (IOException e) {
            throw new OperationFailed("FORBIDDEN", "the operator's token cannot be read: " + e.getMessage());
        }
    }
}
