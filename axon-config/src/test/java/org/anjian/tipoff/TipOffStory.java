package org.anjian.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tip-off from the form on the web to the reward, told to a running node. */
final class TipOffStory {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoUsers users;
    private final int port;
    private final Clock clock;

    TipOffStory(DemoUsers users, int port, Clock clock) {
        this.users = users;
        this.port = port;
        this.clock = clock;
    }

    /** What the informer was given. */
    record Receipt(String number, String code, JsonNode answer) {}

    Receipt filed(Map<String, ?> form) {
        HttpResponse<String> answer = post("", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode body = JSON.readTree(answer.body());
        return new Receipt(body.path("number").asString(), body.path("code").asString(), body);
    }

    static Map<String, Object> form(String text, String name, String contact) {
        Map<String, Object> form = new HashMap<>(
                Map.of("region", "530302", "about", "HAZARD", "sector", "INDUSTRY", "deaths", false, "text", text));
        if (name != null) {
            form.put("name", name);
            form.put("contact", contact);
        }
        return form;
    }

    HttpResponse<String> post(String path, Object body) {
        return postRaw(path, JSON.writeValueAsString(body));
    }

    HttpResponse<String> postRaw(String path, String body) {
        return sent(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/public/tip-offs" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    String get(String path) {
        return sent(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build())
                .body();
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    JsonNode status(String code) {
        HttpResponse<String> answer = post("/status", Map.of("code", code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    GraphQlClient as(Role role) {
        return GraphQlClient.as(role, users, port);
    }

    JsonNode tried(Role role, String mutation, Map<String, ?> input, String selection) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", clock.instant().toString());
        return as(role).mutate(mutation, whole, selection);
    }

    JsonNode done(Role role, String mutation, Map<String, ?> input, String selection) {
        JsonNode answer = tried(role, mutation, input, selection);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    JsonNode handled(String mutation, String tip, Map<String, ?> more) {
        return done(Role.TIP_HANDLER, mutation, DemoStory.and(Map.of("tipOffId", tip), more), "id");
    }

    /** Hands what a tip-off says to the bureau, and returns the clue that its officers have then. */
    JsonNode clue(String tip, String wording) {
        handled(
                "referTipOff",
                tip,
                Map.of("to", Map.of("code", "qilin-emergency-bureau", "name", "麒麟区应急管理局"), "wording", wording));
        AtomicReference<JsonNode> clue = new AtomicReference<>();
        await().atMost(PATIENCE).until(() -> {
            as(Role.OFFICER)
                    .send(
                            "{ inspectionClues(filter: {states: [OPEN]}, first: 500) {"
                                    + " edges { node { id reference wording state body { code } } } } }",
                            Map.of())
                    .at("/data/inspectionClues/edges")
                    .forEach(edge -> {
                        if (edge.at("/node/wording").asString().equals(wording)) {
                            clue.set(edge.path("node"));
                        }
                    });
            return clue.get() != null;
        });
        return clue.get();
    }

    /** The id of a tip-off, once the list has it. */
    String found(String number) {
        AtomicReference<String> found = new AtomicReference<>();
        await().atMost(PATIENCE).until(() -> {
            as(Role.TIP_HANDLER)
                    .send("{ tipOffs(first: 500) { edges { node { id number } } } }", Map.of())
                    .at("/data/tipOffs/edges")
                    .forEach(edge -> {
                        if (edge.at("/node/number").asString().equals(number)) {
                            found.set(edge.at("/node/id").asString());
                        }
                    });
            return found.get() != null;
        });
        return found.get();
    }

    /** The vault's file of a tip-off, once the list has it. */
    String vaultOf(String tip) {
        AtomicReference<String> found = new AtomicReference<>();
        await().atMost(PATIENCE).until(() -> {
            JsonNode edges = as(Role.TIP_HANDLER)
                    .send(
                            "query($tip: ID) { reporterIdentities(filter: {tipOff: $tip}) { edges { node { id } } } }",
                            Map.of("tip", tip))
                    .at("/data/reporterIdentities/edges");
            edges.forEach(edge -> found.set(edge.at("/node/id").asString()));
            return found.get() != null;
        });
        return found.get();
    }

    /** Accepts, verifies as true, and has measures signed; tells the matter. */
    String verified(String tip, String matter) {
        handled("acceptTipOff", tip, matter == null ? Map.of() : Map.of("matter", matter));
        handled(
                "verifyTipOff",
                tip,
                Map.of(
                        "outcome",
                        "TRUE",
                        "findings",
                        "现场核查属实",
                        "record",
                        List.of(Map.of("title", "核查报告", "sha256", "a".repeat(64)))));
        done(Role.AGENCY_HEAD, "orderTipOffMeasures", Map.of("tipOffId", tip, "measures", "责令限期整改"), "id");
        AtomicReference<String> found = new AtomicReference<>();
        await().atMost(PATIENCE).until(() -> {
            JsonNode view = read(tip, "matter state").at("/data/tipOff");
            if (view.path("state").asString().equals("MEASURES_ORDERED")) {
                found.set(view.path("matter").asString());
            }
            return found.get() != null;
        });
        return found.get();
    }

    JsonNode read(String tip, String selection) {
        return as(Role.TIP_HANDLER)
                .send("query($id: ID!) { tipOff(id: $id) { " + selection + " } }", Map.of("id", tip));
    }

    /** Raises a hazard, and waits until it is registered. */
    JsonNode hazard(String tip, String description) {
        new DemoStory(users, port).enterpriseIsRegistered();
        handled(
                "raiseTipOffHazard",
                tip,
                Map.of(
                        "enterpriseId",
                        DemoStory.ENTERPRISE,
                        "severity",
                        "GENERAL",
                        "category",
                        "可燃气体报警",
                        "description",
                        description,
                        "location",
                        "装置区"));
        AtomicReference<JsonNode> found = new AtomicReference<>();
        await().atMost(PATIENCE).until(() -> {
            JsonNode raised = read(tip, "hazards { id }").at("/data/tipOff/hazards/0/id");
            if (raised.isString()) {
                JsonNode hazard = as(Role.OFFICER)
                        .send(
                                "query($id: ID!) { hazard(id: $id) { id number source description"
                                        + " sourceRecord { system key } } }",
                                Map.of("id", raised.asString()))
                        .at("/data/hazard");
                if (hazard.isObject()) {
                    found.set(hazard);
                }
            }
            return found.get() != null;
        });
        return found.get();
    }
}
