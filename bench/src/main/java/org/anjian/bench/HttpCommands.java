package org.anjian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.json.JsonMapper;

/** The whole way: GraphQL over HTTP with authentication, as a client sees it. The client runs in this process too. */
final class HttpCommands {

    private static final String MUTATION = "mutation($input: RegisterHazardInput!) { registerHazard(input: $input)"
            + " { hazardId number state version position } }";
    private static final int OK = 200;
    private static final long SEED = 11;

    private final BenchNode node;
    private final County county;
    private final Writers writers;
    private final JsonMapper json = JsonMapper.builder().build();

    HttpCommands(BenchNode node, County county, Writers writers) {
        this.node = node;
        this.county = county;
        this.writers = writers;
    }

    Measurement register(int connections) throws InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return writers.run(
                    "http.register." + connections,
                    "registerHazard by GraphQL, " + connections + " connections",
                    "commands",
                    connections,
                    index -> {
                        var random = new Random(SEED + index);
                        return () -> post(http, county.hazard(County.REGIONS, random));
                    });
        }
    }

    private void post(HttpClient http, RegisterHazard hazard) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", authorization())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body(hazard))))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK || answer.body().contains("\"errors\"")) {
            throw new IOException("the mutation failed: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static Map<String, Object> body(RegisterHazard hazard) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("enterpriseId", hazard.enterpriseId().raw());
        input.put("kind", hazard.kind().name());
        input.put("source", hazard.source().name());
        input.put("severity", hazard.severity().name());
        input.put("category", hazard.category());
        input.put("description", hazard.description());
        input.put("location", hazard.location());
        input.put("occurredAt", hazard.occurredAt().toString());
        return Map.of("query", MUTATION, "variables", Map.of("input", input));
    }

    private String authorization() {
        DemoUser user = node.bean(DemoUsers.class).all().stream()
                .filter(candidate -> candidate.actor().role() == Role.AGENCY_HEAD)
                .findFirst()
                .orElseThrow();
        String pair = user.actor().id() + ":" + user.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
