package org.anjian.config.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.anjian.DemoStory;
import org.anjian.SeparateNode;
import org.anjian.TestTokens;
import org.anjian.api.message.Role;
import org.anjian.command.lookup.Lookup;
import org.anjian.query.readmodel.ReadModels;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One node that takes commands and one that answers queries, side by side on the same services. */
class NodeRolesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TestTokens TOKENS = new TestTokens(Clock.systemUTC());
    private static final String HAZARD = "query($id: ID!) { hazard(id: $id) { state } }";

    @TempDir
    private static Path folder;

    private static SeparateNode commands;
    private static SeparateNode queries;

    @BeforeAll
    static void one_node_of_each_kind() {
        Map<String, Object> settings = SeparateNode.settings("services", TOKENS, folder);
        commands = start(settings, "command");
        queries = start(settings, "query");
    }

    @AfterAll
    static void they_stop() {
        queries.close();
        commands.close();
    }

    private static SeparateNode start(Map<String, Object> settings, String role) {
        Map<String, Object> own = new LinkedHashMap<>(settings);
        own.put("anjian.node.serves", role);
        return SeparateNode.start(own, TOKENS);
    }

    @Test
    void what_one_records_the_other_shows() {
        DemoStory story = new DemoStory(commands::as);
        story.enterpriseIsRegistered();
        String hazard = story.registered();
        story.submitted(hazard);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(queries.as(Role.OFFICER)
                                .send(HAZARD, Map.of("id", hazard))
                                .at("/data/hazard/state")
                                .asString(""))
                        .isEqualTo("SUBMITTED"));
    }

    @Test
    void a_node_of_queries_says_that_it_takes_no_commands() {
        refusedByRole(queries.as(Role.OFFICER).mutate("registerEnterprise", DemoStory.enterprise(), "enterpriseId"));
    }

    @Test
    void a_node_of_queries_takes_no_tip_offs() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + queries.port() + "/public/tip-offs"))
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("NOT_SERVED_HERE");
    }

    @Test
    void a_node_of_commands_says_that_it_answers_no_queries() {
        refusedByRole(commands.as(Role.OFFICER).send(HAZARD, Map.of("id", "hazard-1")));
        refusedByRole(commands.as(Role.OFFICER)
                .send("query($id: ID!) { enterprise(id: $id) { name } }", Map.of("id", DemoStory.ENTERPRISE)));
    }

    private static void refusedByRole(JsonNode answer) {
        JsonNode extensions = answer.at("/errors/0/extensions");
        assertThat(extensions.at("/code").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo("UNAVAILABLE");
        assertThat(extensions.at("/reason").asString("")).isEqualTo("NOT_SERVED_HERE");
        assertThat(answer.at("/errors/0/message").asString("")).isNotBlank();
    }

    @Test
    void a_node_of_queries_has_read_models_and_nothing_of_the_write_side() {
        assertThat(processors(queries))
                .contains("public-changes")
                .filteredOn(name -> !name.equals("public-changes"))
                .containsExactlyInAnyOrderElementsOf(
                        queries.bean(ReadModels.class).names());
        assertThat(queries.beansOf(Lookup.class)).isEmpty();
        assertThat(queries.beansOf(Repository.class)).isEmpty();
        assertThat(queries.beansOf(Scheduler.class)).isEmpty();
    }

    @Test
    void a_node_of_commands_has_all_of_the_write_side_and_no_projector() {
        assertThat(processors(commands))
                .contains(Lookup.GROUP, "records-follow-enterprise")
                .doesNotContainAnyElementsOf(commands.bean(ReadModels.class).names());
        assertThat(commands.beansOf(Repository.class)).isNotEmpty();
        assertThat(commands.beansOf(Scheduler.class)).hasSize(1);
        assertThat(commands.beansOf(DeadlineManager.class)).hasSize(1);
    }

    private static Set<String> processors(SeparateNode node) {
        return node.bean(EventProcessingConfiguration.class).eventProcessors().keySet();
    }
}
