package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.SeparateNode;
import org.anjian.TestTokens;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Role;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.query.readmodel.ReadModels;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Two nodes on a real Axon Server, whose address is given as {@code ANJIAN_TEST_AXONSERVER=host:port}. Axon Server is no
 * part of the project. Its store has to be empty at first: the keys of the persons in an older one were in a database that is
 * gone.
 */
@EnabledIf(value = "anAxonServerIsGiven", disabledReason = "no Axon Server is given (ANJIAN_TEST_AXONSERVER=host:port)")
class AxonServerRoundTripIT {

    private static final String ADDRESS =
            System.getProperty("ANJIAN_TEST_AXONSERVER", System.getenv().getOrDefault("ANJIAN_TEST_AXONSERVER", ""));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final TestTokens TOKENS = new TestTokens(CLOCK);

    @TempDir
    private static Path folder;

    private static Map<String, Object> settings;
    private static SeparateNode node;
    private static SeparateNode other;

    private final DemoStory story = new DemoStory(role -> node.as(role));

    static boolean anAxonServerIsGiven() {
        return !ADDRESS.isEmpty();
    }

    @BeforeAll
    static void two_nodes_share_an_axon_server() {
        settings = onAxonServer();
        node = SeparateNode.start(settings, TOKENS);
        other = SeparateNode.start(settings, TOKENS);
    }

    @AfterAll
    static void they_stop() {
        if (other != null) {
            other.close();
        }
        if (node != null) {
            node.close();
        }
    }

    @BeforeEach
    void the_demo_enterprise_is_known() {
        story.enterpriseIsRegistered();
        EnterpriseId enterprise = new EnterpriseId(DemoStory.ENTERPRISE);
        await().atMost(PATIENCE)
                .until(() -> node.bean(Enterprises.class).find(enterprise).isPresent());
    }

    @Test
    void every_part_of_axon_is_the_one_we_chose() {
        assertThat(node.bean(EventStore.class)).isExactlyInstanceOf(AxonServerEventStore.class);
        assertThat(node.bean(CommandBus.class)).isExactlyInstanceOf(AxonServerCommandBus.class);
        assertThat(node.bean(QueryBus.class)).isExactlyInstanceOf(AxonServerQueryBus.class);
        assertThat(node.bean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(node.bean(DeadlineManager.class)).isInstanceOf(DbSchedulerDeadlineManager.class);
        assertThat(node.bean(Serializer.class)).isExactlyInstanceOf(Jackson3Serializer.class);
    }

    @Test
    void a_major_hazard_goes_round_the_whole_loop() {
        String id = story.registered();
        story.submitted(id);
        story.closed(id);

        JsonNode hazard = ask(
                other,
                "query($id: ID!, $position: String) { hazard(id: $id, position: $position) { state number version"
                        + " enterprise { name } } }",
                Map.of("id", id, "position", id + "@10"),
                "/data/hazard");
        assertThat(hazard.at("/state").asString()).as(hazard.toPrettyString()).isEqualTo("CLOSED");
        assertThat(hazard.at("/enterprise/name").asString()).isEqualTo("麒麟区示范化工厂");

        JsonNode history = ask(
                other,
                "query($id: ID!) { hazardHistory(id: $id, first: 20) { edges { node { type actor role } } } }",
                Map.of("id", id),
                "/data/hazardHistory/edges");
        // Its due date is long past, so a deadline of PostgreSQL may add that it is overdue.
        assertThat(history.valueStream().map(edge -> edge.at("/node/type").asString()))
                .startsWith("HazardRegistered", "RectificationOrdered")
                .containsSubsequence(
                        "RectificationPlanFixed",
                        "RectificationTracked",
                        "RectificationSubmitted",
                        "EnterpriseRechecked",
                        "RectificationAccepted",
                        "RectificationVerified",
                        "RecheckPassed",
                        "HazardClosed");
        assertThat(history.at("/0/node/role").asString()).isEqualTo("OFFICER");

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode figures = ask(
                    node,
                    "{ hazardStatistics(groupBy: [CATEGORY]) { total totals { closed } rows { keys closed } } }",
                    Map.of(),
                    "/data/hazardStatistics");
            assertThat(figures.at("/totals/closed").asInt())
                    .as(figures.toPrettyString())
                    .isPositive();
            assertThat(figures.at("/rows/0/keys/0").asString()).isEqualTo("用电安全");
        });
        assertThat(jdbc().sql("SELECT count(*) FROM domain_event_entry")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc().sql("SELECT count(*) FROM token_entry")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_deadline_of_postgresql_fires_and_its_event_goes_to_axon_server() {
        String id = story.registered();
        story.done(Role.OFFICER, "orderRectification", id, DemoStory.order(), "2026-03-02T10:00:00+08:00");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(types(id)).contains("RectificationOverdue"));
    }

    @Test
    void a_refusal_survives_the_way_between_nodes_with_code_reason_and_rule() {
        String id = story.registered();
        for (SeparateNode asked : List.of(node, other)) {
            JsonNode error = new DemoStory(asked::as)
                    .step(
                            Role.OFFICER,
                            "closeHazard",
                            id,
                            Map.of("disposition", "RECTIFIED"),
                            "2026-03-17T10:00:00+08:00")
                    .at("/errors/0/extensions");
            assertThat(error.at("/code").asString()).as(error.toPrettyString()).isEqualTo("CONFLICT");
            assertThat(error.at("/rule").asString()).isNotBlank();
            JsonNode forbidden = new DemoStory(asked::as)
                    .step(
                            Role.AUDITOR,
                            "closeHazard",
                            id,
                            Map.of("disposition", "RECTIFIED"),
                            "2026-03-17T10:00:00+08:00")
                    .at("/errors/0/extensions");
            assertThat(forbidden.at("/code").asString()).isEqualTo("FORBIDDEN");
            JsonNode missing = new DemoStory(asked::as)
                    .step(
                            Role.OFFICER,
                            "closeHazard",
                            "hazard-" + UUID.randomUUID(),
                            Map.of("disposition", "RECTIFIED"),
                            "2026-03-17T10:00:00+08:00")
                    .at("/errors/0/extensions");
            assertThat(missing.at("/code").asString())
                    .as(missing.toPrettyString())
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void a_command_sent_twice_has_one_effect_and_the_first_outcome() {
        Map<String, Object> input = DemoStory.hazard();
        input.put("commandId", UUID.randomUUID().toString());
        JsonNode first = node.as(Role.OFFICER).mutate("registerHazard", input, DemoStory.DECISION);
        JsonNode second = other.as(Role.OFFICER).mutate("registerHazard", input, DemoStory.DECISION);
        assertThat(second).isEqualTo(first);
        assertThat(first.at("/data/registerHazard/number").asString())
                .as(first.toPrettyString())
                .startsWith("530302-YH-2026-");
    }

    @Test
    void numbers_follow_each_other_without_gap_or_repeat_under_load_on_two_nodes() throws Exception {
        List<Callable<Long>> registrations = IntStream.range(0, 40)
                .<Callable<Long>>mapToObj(i -> () -> register(i % 2 == 0 ? node : other))
                .toList();
        List<Long> numbers = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            for (Future<Long> registration : officers.invokeAll(registrations)) {
                numbers.add(registration.get());
            }
        }
        numbers.sort(null);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(40);
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(39);
    }

    /** What a crash between the append on Axon Server and the commit in PostgreSQL leaves. */
    @Test
    void an_event_whose_transaction_is_lost_keeps_its_number() {
        long before = register(node);
        long deadlines = hazardsWithDeadlinesAhead();
        Map<String, Object> input = DemoStory.hazard();
        input.put("commandId", UUID.randomUUID().toString());
        input.put("source", "ENTERPRISE_CHECK");
        input.put("occurredAt", CLOCK.instant().minus(Duration.ofMinutes(1)).toString());
        jdbc().sql("""
                        CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN RAISE EXCEPTION 'the transaction is lost at its commit'; END $$""").update();
        jdbc().sql("""
                        CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON command_outcome
                        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lose()""").update();
        try {
            JsonNode lost = node.as(Role.ENTERPRISE).mutate("registerHazard", input, DemoStory.DECISION);
            assertThat(lost.at("/errors").isMissingNode())
                    .as(lost.toPrettyString())
                    .isFalse();
        } finally {
            jdbc().sql("DROP TRIGGER lose ON command_outcome").update();
            jdbc().sql("DROP FUNCTION lose()").update();
        }
        assertThat(register(other)).isEqualTo(before + 2);
        String number = String.format("530302-YH-2026-%06d", before + 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        node,
                                        "query($number: String) { hazard(number: $number) { state } }",
                                        Map.of("number", number),
                                        "/data/hazard/state")
                                .asString())
                        .isEqualTo("REGISTERED"));
        assertThat(hazardsWithDeadlinesAhead()).isEqualTo(deadlines + 1);
        // The answer was lost with the transaction, not the act.
        assertThat(node.as(Role.ENTERPRISE)
                        .mutate("registerHazard", input, DemoStory.DECISION)
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("HAZARD_ALREADY_REGISTERED");
    }

    @Test
    void read_models_are_rebuilt_from_the_events_of_axon_server_and_equal_them() {
        story.registered();
        ReadModels models = node.bean(ReadModels.class);
        assertThat(models.rebuild("hazards", progress -> {}, () -> false)).isPresent();
        // Deadlines of other tests may be firing: then the next look finds everything at rest.
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(models.names())
                        .allSatisfy(model -> assertThat(
                                        models.verify(model, compared -> {}).differences())
                                .isZero()));
        assertThat(models.verify("hazards", compared -> {}).documents()).isPositive();
    }

    @Test
    void a_node_refuses_to_start_on_tokens_of_another_event_store() {
        Map<String, Object> foreign = onAxonServer();
        Map<String, Object> embedded = SeparateNode.settings("services", TOKENS, folder);
        embedded.put("spring.datasource.url", foreign.get("spring.datasource.url"));
        SeparateNode.start(embedded, TOKENS).close();
        assertThatThrownBy(() -> SeparateNode.start(foreign, TOKENS).close())
                .rootCause()
                .hasMessageContaining("belong to the event store 'postgresql'")
                .hasMessageContaining("axonserver:");
    }

    private static Map<String, Object> onAxonServer() {
        Map<String, Object> settings = SeparateNode.settings("axonserver", TOKENS, folder);
        settings.put("axon.axonserver.servers", ADDRESS);
        return settings;
    }

    private static long register(SeparateNode at) {
        JsonNode answer = at.as(Role.OFFICER).mutate("registerHazard", DemoStory.hazard(), DemoStory.DECISION);
        String number = answer.at("/data/registerHazard/number").asString();
        assertThat(number).as(answer.toPrettyString()).startsWith("530302-YH-2026-");
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private static JsonNode ask(SeparateNode at, String document, Map<String, ?> variables, String path) {
        JsonNode answer = at.as(Role.AUDITOR).send(document, variables);
        assertThat(answer.at("/errors").isMissingNode())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.at(path);
    }

    private static Stream<String> types(String id) {
        return ask(
                        node,
                        "query($id: ID!) { hazardHistory(id: $id, first: 20) { edges { node { type } } } }",
                        Map.of("id", id),
                        "/data/hazardHistory/edges")
                .valueStream()
                .map(edge -> edge.at("/node/type").asString());
    }

    /** How many hazards have deadlines; other records get theirs when their processors come to it. */
    private static long hazardsWithDeadlinesAhead() {
        return jdbc().sql("""
                        SELECT count(DISTINCT substring(encode(task_data, 'escape')
                                                        FROM '"Hazard","identifier":"([^"]+)"'))
                          FROM scheduled_tasks
                         WHERE execution_time > now() + interval '1 hour'""").query(Long.class).single();
    }

    private static JdbcClient jdbc() {
        return node.bean(JdbcClient.class);
    }
}
