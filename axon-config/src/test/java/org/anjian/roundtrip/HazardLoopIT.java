package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A hazard from registration to strike-off through GraphQL, on the real stores. */
@NodeForTests
class HazardLoopIT {

    private final DemoUsers users;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    HazardLoopIT(DemoUsers users) {
        this.users = users;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void a_major_hazard_goes_round_the_whole_loop_and_is_read_as_it_was_written() {
        String id = story.registered();
        story.submitted(id);
        String position = story.closed(id);
        JsonNode hazard = story.as(Role.OFFICER)
                .send(
                        "query($id: ID!, $position: String) { hazard(id: $id, position: $position) {"
                                + " state number dueOn closedOn daysToClose trackings version phases { state from until } } }",
                        Map.of("id", id, "position", position))
                .at("/data/hazard");
        assertThat(hazard.at("/state").asString()).as(hazard.toPrettyString()).isEqualTo("CLOSED");
        assertThat(hazard.at("/closedOn").asString()).isEqualTo("2026-03-17");
        assertThat(hazard.at("/daysToClose").asInt()).isEqualTo(15);
        // Ten steps; a timer of the back-dated order may have added its event.
        assertThat(hazard.at("/version").asInt()).isGreaterThanOrEqualTo(10);

        JsonNode before = story.as(Role.OFFICER)
                .send(
                        "query($id: ID!) { hazard(id: $id, occurredBy: \"2026-03-05T00:00:00+08:00\") { state version } }",
                        Map.of("id", id))
                .at("/data/hazard");
        assertThat(before.at("/state").asString()).isEqualTo("PLANNED");
        assertThat(before.at("/version").asInt()).isEqualTo(3);
    }

    @Test
    @Rule("QJ16-11f")
    void only_an_open_major_hazard_shortens_the_interval_between_inspections() {
        Map<String, Object> general = DemoStory.hazard();
        general.put("severity", "GENERAL");
        String other = register(general).at("/data/registerHazard/hazardId").asString();
        String id = story.registered();
        awaitShortened(hazards -> hazards.contains(id));
        assertThat(shortening()).doesNotContain(other);
        story.submitted(id);
        story.closed(id);
        awaitShortened(hazards -> !hazards.contains(id));
    }

    private void awaitShortened(Predicate<List<String>> expected) {
        await().atMost(Duration.ofSeconds(30)).until(this::shortening, expected);
    }

    /** The hazards that shorten the interval of the demo enterprise. */
    private List<String> shortening() {
        return story.as(Role.OFFICER)
                .send(
                        "query($id: ID!) { enterprise(id: $id) { tightened { hazards } } }",
                        Map.of("id", DemoStory.ENTERPRISE))
                .at("/data/enterprise/tightened/hazards")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void a_command_sent_twice_has_one_effect_and_the_first_outcome() {
        Map<String, Object> input = DemoStory.hazard();
        input.put("commandId", UUID.randomUUID().toString());
        JsonNode first = register(input).at("/data/registerHazard");
        JsonNode second = register(input).at("/data/registerHazard");
        assertThat(second).isEqualTo(first);
        assertThat(first.at("/number").asString()).startsWith("530302-YH-2026-");
        input.put("description", "另一条");
        assertThat(register(input).at("/errors/0/extensions/reason").asString()).isEqualTo("COMMAND_ID_REUSED");
    }

    private JsonNode register(Map<String, Object> input) {
        return story.as(Role.OFFICER).mutate("registerHazard", input, DemoStory.DECISION);
    }
}
