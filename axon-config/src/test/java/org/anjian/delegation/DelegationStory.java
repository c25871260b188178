package org.anjian.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;

/** What officer, colleague and head do with delegations over GraphQL, and what comes of it. */
final class DelegationStory {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String OFFICER = "demo-officer";
    static final String COLLEAGUE = "demo-officer-2";
    static final String HEAD = "demo-head";
    static final String HEADER = "Anjian-On-Behalf-Of";
    static final String ME = "{ me { id onBehalfOf delegation role organisation jurisdiction scopes } }";
    static final Map<String, String> TO_COLLEAGUE =
            Map.of("account", COLLEAGUE, "organisation", "qilin-emergency-bureau", "region", "530302");
    static final List<String> HAZARDS = List.of("hazard-loop:read", "hazard-loop:write");

    private final DemoUsers users;
    private final int port;
    private final Clock clock;

    DelegationStory(DemoUsers users, int port, Clock clock) {
        this.users = users;
        this.port = port;
        this.clock = clock;
    }

    GraphQlClient as(String account) {
        return GraphQlClient.as(account, users, port);
    }

    Map<String, Object> term(Duration from, Duration until) {
        Instant now = clock.instant();
        return Map.of(
                "from", now.plus(from).toString(), "until", now.plus(until).toString());
    }

    /** Now, but never after the term that is asked for begins, however slow the machine is. */
    JsonNode tried(GraphQlClient client, String mutation, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        Instant now = clock.instant();
        Instant from =
                input.get("term") instanceof Map<?, ?> term ? Instant.parse(String.valueOf(term.get("from"))) : now;
        whole.put("occurredAt", (from.isBefore(now) ? from : now).toString());
        return client.mutate(mutation, whole, "id version");
    }

    String done(GraphQlClient client, String mutation, Map<String, ?> input) {
        JsonNode answer = tried(client, mutation, input);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation + "/id").asString();
    }

    String granted(List<String> contexts, Duration length) {
        return done(
                as(OFFICER),
                "grantDelegation",
                Map.of(
                        "delegate",
                        TO_COLLEAGUE,
                        "contexts",
                        contexts,
                        "term",
                        term(Duration.ofMillis(500), length),
                        "reason",
                        "休假"));
    }

    /** The client, once the term has begun. */
    GraphQlClient acting(String delegation) {
        GraphQlClient client = as(COLLEAGUE).onBehalf(delegation);
        await().atMost(PATIENCE)
                .until(() -> !client.send(ME, Map.of()).at("/data/me/id").isMissingNode());
        return client;
    }

    void withdrawn(String by, String delegation) {
        done(as(by), "withdrawDelegation", Map.of("delegationId", delegation, "reason", "已返岗"));
    }

    static String reason(JsonNode answer) {
        return answer.at("/errors/0/extensions/reason").asString();
    }

    JsonNode ordered(GraphQlClient client, String hazard) {
        return client.mutate(
                "orderRectification",
                DemoStory.and(DemoStory.order(), Map.of("hazardId", hazard, "occurredAt", "2026-03-02T10:00:00+08:00")),
                "hazardId state version");
    }

    JsonNode history(String record) {
        return as("demo-auditor")
                .send(
                        "query($id: ID!) { recordHistory(id: $id) { edges { node {"
                                + " type actor onBehalfOf delegation role words { zh en } } } } }",
                        Map.of("id", record))
                .at("/data/recordHistory/edges");
    }

    HttpResponse<String> exported(String delegation) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/exports/enterprises.csv"))
                                .header("Authorization", as(COLLEAGUE).authorization())
                                .header(HEADER, delegation)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
