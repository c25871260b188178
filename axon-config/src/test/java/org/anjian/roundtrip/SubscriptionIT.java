package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A watched hazard is pushed when an event changes it, over server-sent events, to whoever may see it. */
@NodeForTests
class SubscriptionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Not a line: nothing more will come. */
    private static final String OVER = "(over)";

    private final DemoUsers users;

    @LocalServerPort
    private int port;

    private final Clock clock;

    @Autowired
    SubscriptionIT(DemoUsers users, Clock clock) {
        this.clock = clock;
        this.users = users;
    }

    @Test
    void a_change_is_pushed_to_whoever_may_see_it_each_time_with_what_of_it_is_withheld() throws Exception {
        DemoStory story = new DemoStory(users, port);
        String id = readable(story);
        List<String> officer = watch(Role.OFFICER, id);
        List<String> enterprise = watch(Role.ENTERPRISE, id);
        List<String> anyone = watch(Role.PUBLIC, id);
        for (List<String> watched : List.of(officer, enterprise)) {
            await().atMost(PATIENCE).until(() -> watched.stream().anyMatch(line -> line.contains("REGISTERED")));
        }

        story.done(Role.OFFICER, "orderRectification", id, DemoStory.order(), "2026-03-02T10:00:00+08:00");

        for (List<String> watched : List.of(officer, enterprise)) {
            await().atMost(PATIENCE).until(() -> watched.stream().anyMatch(line -> line.contains("ORDERED")));
        }
        assertThat(anyone).noneMatch(line -> line.contains(id));
        assertThat(enterprise)
                .filteredOn(line -> line.contains(id))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("\"path\":\"hazardChanged.sourceRecord\""));
        assertThat(officer).noneMatch(line -> line.contains("withheld"));
    }

    @Test
    void an_open_subscription_ends_without_a_word_once_the_hazard_is_sealed() throws Exception {
        DemoStory story = new DemoStory(users, port);
        String id = readable(story);
        List<String> enterprise = watch(Role.ENTERPRISE, id);
        List<String> officer = watch(Role.OFFICER, id);
        await().atMost(PATIENCE).until(() -> enterprise.stream().anyMatch(line -> line.contains("REGISTERED")));
        Instant now = clock.instant();
        String seal = story.as(Role.AUDITOR)
                .mutate(
                        "sealRecord",
                        Map.of(
                                "record",
                                id,
                                "terms",
                                Map.of(
                                        "ground",
                                        "INTERFERENCE",
                                        "reason",
                                        "调查",
                                        "until",
                                        LegalTime.dayOf(now).plusDays(3).toString(),
                                        "named",
                                        List.of("demo-officer")),
                                "occurredAt",
                                now.toString()),
                        "id")
                .at("/data/sealRecord/id")
                .asString();

        story.done(Role.OFFICER, "orderRectification", id, DemoStory.order(), "2026-03-02T10:00:00+08:00");

        await().atMost(PATIENCE).until(() -> officer.stream().anyMatch(line -> line.contains("ORDERED")));
        await().atMost(PATIENCE).until(() -> enterprise.contains(OVER));
        assertThat(enterprise).noneMatch(line -> line.contains("ORDERED"));
        assertThat(seal).startsWith("seal-");
    }

    private String readable(DemoStory story) {
        story.enterpriseIsRegistered();
        String id = story.registered();
        story.as(Role.OFFICER)
                .send(
                        "query($id: ID!, $position: String) { hazard(id: $id, position: $position) { id } }",
                        Map.of("id", id, "position", id + "@1"));
        return id;
    }

    private List<String> watch(Role role, String id) throws Exception {
        DemoUser user = users.all().stream()
                .filter(candidate -> candidate.actor().role() == role)
                .findFirst()
                .orElseThrow();
        String pair = user.actor().id() + ":" + user.password();
        String body = JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "query",
                        "subscription($id: ID!) { hazardChanged(id: $id) { id state version sourceRecord { system } } }",
                        "variables",
                        Map.of("id", id)));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> {
            answer.body().forEach(lines::add);
            lines.add(OVER);
        });
        return lines;
    }
}
