package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.EmbeddedForTests;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.embedded.EmbeddedService;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Without Elasticsearch every act is recorded still; what is read catches up by itself. */
@NodeForTests
class ElasticsearchOutageIT {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final EmbeddedService elasticsearch = EmbeddedForTests.services().elasticsearch();
    private final DemoStory story;
    private final Operator operator;

    @Autowired
    ElasticsearchOutageIT(DemoUsers users, @LocalServerPort int port) {
        this.story = new DemoStory(users, port);
        this.operator = new Operator(port, EmbeddedForTests.services().data().root());
    }

    @BeforeEach
    void the_demo_enterprise_is_registered_and_elasticsearch_is_down() {
        story.enterpriseIsRegistered();
        operator.waitUntilCaughtUp();
        elasticsearch.stop();
    }

    @AfterEach
    void elasticsearch_runs() {
        elasticsearch.start();
    }

    @Test
    void commands_go_on_queries_say_so_and_read_models_catch_up() {
        String submitted = story.registered();
        story.submitted(submitted);
        await().atMost(Operator.PATIENCE)
                .until(() -> !operator.processor("hazards").path("running").asBoolean());

        assertThat(operator.actuator("health/readiness").statusCode()).isEqualTo(OK);
        assertThat(operator.actuator("health").statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(operator.health().at("/components/readModels/status").asString())
                .isEqualTo("DOWN");
        assertThat(hazard(submitted).at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");

        elasticsearch.start();
        operator.seesNoDifference();
        assertThat(hazard(submitted).at("/data/hazard/state").asString()).isEqualTo("SUBMITTED");
        assertThat(operator.actuator("health").statusCode()).isEqualTo(OK);
    }

    private JsonNode hazard(String id) {
        return story.as(Role.OFFICER).send("query($id: ID!) { hazard(id: $id) { state } }", Map.of("id", id));
    }
}
