package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.anjian.DemoStory;
import org.anjian.api.message.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is there after {@code kill -9}, once, under consecutive numbers, and is read as it was written. */
class KilledNodeIT {

    private static final String NUMBERED = "530302-YH-2026-";
    private static final String REGISTERED = """
            SELECT aggregate_identifier, convert_from(payload, 'UTF8')::jsonb #>> '{hazard,number}'
              FROM domain_event_entry
             WHERE sequence_number = 0 AND payload_type LIKE '%HazardRegistered'""";
    private static final int SOME = 200;
    private static final Path OSHA = Path.of("../samples/osha").toAbsolutePath().normalize();

    private static KillableNode node;
    private static final Writers WRITERS = new Writers();

    @BeforeAll
    static void a_node_runs_and_the_demo_enterprise_is_registered() throws IOException {
        node = KillableNode.start("killed");
        JsonNode answer =
                node.operator().as(Role.OFFICER).mutate("registerEnterprise", DemoStory.enterprise(), "enterpriseId");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
    }

    @AfterAll
    static void nothing_is_left() {
        node.close();
    }

    @Test
    void the_application_is_killed_under_32_writers() throws Exception {
        WRITERS.begin(node.operator().as(Role.OFFICER));
        WRITERS.waitForMore(SOME);
        node.kill();
        WRITERS.end();
        assertThat(WRITERS.unanswered()).isPositive();
        node.start();
        WRITERS.sendUnansweredAgain(node.operator().as(Role.OFFICER));
        everyAcknowledgedHazardIsThereOnceAndNumbersHaveNoGap();
    }

    @Test
    void postgresql_is_killed_under_32_writers() throws Exception {
        long before = node.postgresqlPid();
        WRITERS.begin(node.operator().as(Role.OFFICER));
        WRITERS.waitForMore(SOME);
        node.killPostgresql();
        await().atMost(Operator.PATIENCE).until(() -> node.postgresqlPid() != before);
        WRITERS.waitForMore(SOME);
        WRITERS.end();
        assertThat(WRITERS.unanswered()).isZero();
        assertThat(WRITERS.refusals()).as(node.faults()).allMatch(refusal -> refusal.startsWith("UNAVAILABLE/"));
        everyAcknowledgedHazardIsThereOnceAndNumbersHaveNoGap();
    }

    @Test
    void the_application_is_killed_during_an_import() throws Exception {
        JsonNode truth = JsonMapper.shared().readTree(OSHA.resolve("truth.json"));
        long rows = truth.path("inspections").asLong() + truth.path("citations").asLong();
        Operator killed = node.operator();
        var broken = CompletableFuture.runAsync(() -> killed.start("import", osha()));
        await().atMost(Operator.PATIENCE)
                .until(() -> killed.status().at("/jobs/import/done").asLong() > rows / 4);
        node.kill();
        assertThat(broken).failsWithin(Operator.PATIENCE);

        node.start();
        JsonNode second = node.operator().run("import", osha());
        assertThat(second.path("read").asLong()).isEqualTo(rows);
        assertThat(second.path("rejected").asLong()).isZero();
        assertThat(second.path("alreadyThere").asLong()).isPositive();
        assertThat(second.path("imported").asLong()
                        + second.path("alreadyThere").asLong())
                .isEqualTo(rows);
        JsonNode third = node.operator().run("import", osha());
        assertThat(third.path("imported").asLong()).isZero();
        assertThat(third.path("alreadyThere").asLong()).isEqualTo(rows);

        assertThat(counts("CATEGORY")).isEqualTo(expected(truth, "by_type_not_deleted"));
        assertThat(counts("ISSUED")).isEqualTo(expected(truth, "by_issue_year_not_deleted"));
        assertThat(statistics("CATEGORY").at("/totals/overdue").asLong())
                .isEqualTo(
                        truth.path("open_and_past_due_2024_09_02_not_deleted").asLong());
        node.operator().seesNoDifference();
    }

    private static void everyAcknowledgedHazardIsThereOnceAndNumbersHaveNoGap() throws SQLException {
        Map<String, String> recorded = numbersByHazard();
        assertThat(recorded).isEqualTo(WRITERS.acknowledged());
        assertThat(recorded.values().stream()
                        .mapToLong(number -> Long.parseLong(number.substring(NUMBERED.length())))
                        .sorted()
                        .boxed())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, recorded.size()).boxed().toList());
        node.operator().seesNoDifference();
    }

    private static Map<String, String> numbersByHazard() throws SQLException {
        Map<String, String> numbers = new TreeMap<>();
        try (var connection = node.ledger();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(REGISTERED)) {
            while (rows.next()) {
                if (rows.getString(2).startsWith(NUMBERED)) {
                    numbers.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return numbers;
    }

    private static Map<String, String> osha() {
        return Map.of("adapter", "osha", "folder", OSHA.toString());
    }

    private static Map<String, Long> counts(String dimension) {
        Map<String, Long> counts = new TreeMap<>();
        statistics(dimension)
                .path("rows")
                .forEach(row -> counts.put(
                        row.at("/keys/0").asString(), row.path("count").asLong()));
        return counts;
    }

    private static JsonNode statistics(String dimension) {
        JsonNode answer = node.operator().as(Role.AUDITOR).send("""
                        query($by: [HazardDimension!]!) {
                          hazardStatistics(filter: {asOf: "2024-09-02", region: "US"}, groupBy: $by) {
                            totals { overdue } rows { keys count } } }""", Map.of("by", dimension));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/hazardStatistics");
    }

    private static Map<String, Long> expected(JsonNode truth, String table) {
        Map<String, Long> expected = new TreeMap<>();
        truth.path(table)
                .forEach(row -> expected.put(row.path(0).asString(), row.path(1).asLong()));
        return expected;
    }
}
