package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Acts of the demo enterprise and of its manager, and questions about them, through GraphQL. */
abstract class SafetyWork {

    static final String E1 = DemoStory.ENTERPRISE;
    static final String DECISION = "id version position";

    final DemoUsers users;

    @LocalServerPort
    int port;

    DemoStory story;

    SafetyWork(DemoUsers users) {
        this.users = users;
    }

    @BeforeEach
    void the_demo_manager_is_on_duty() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        story.managerIsOnDuty();
    }

    String done(Role role, String mutation, Map<String, ?> input, String day) {
        return accepted(send(role, mutation, input, day), mutation)
                .at("/position")
                .asString();
    }

    JsonNode send(Role role, String mutation, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("enterpriseId", E1);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        return story.as(role).mutate(mutation, whole, DECISION);
    }

    static JsonNode accepted(JsonNode answer, String mutation) {
        JsonNode decision = answer.at("/data/" + mutation);
        assertThat(decision.isObject()).as(answer.toPrettyString()).isTrue();
        return decision;
    }

    JsonNode ask(Role role, String field, String position) {
        String head = position == null
                ? "query($enterprise: ID!) { it: "
                : "query($enterprise: ID!, $position: String) { it: ";
        Map<String, Object> variables = new HashMap<>(Map.of("enterprise", E1));
        if (position != null) {
            variables.put("position", position);
        }
        JsonNode answer = story.as(role).send(head + field + " }", variables);
        assertThat(answer.path("errors").isMissingNode())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.at("/data/it");
    }
}
