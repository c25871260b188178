package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** An accident from its report to the team of the level that investigates, through the real queries. */
@NodeForTests
class AccidentIT extends EnforcementScene {

    private static final String ACCIDENT = "query($id: ID!) { accident(id: $id) { version grade state late lateMinutes"
            + " toll { deaths } escalation { state } team { government leader } formerTeams { government } } }";

    private final JdbcClient database;

    @Autowired
    AccidentIT(EventStore store, PlatformTransactionManager transactions, DemoUsers users, JdbcClient database) {
        super(store, transactions, users);
        this.database = database;
    }

    @Test
    @Rule("QJ16-04d")
    void the_city_takes_a_general_accident_over_only_after_its_government_approved() {
        new DemoStory(users, port).enterpriseIsRegistered();
        String accident = id(done(as("enterprise"), "reportAccident", report(1), "2024-07-01T11:30"));
        done(as("government"), "formInvestigationTeam", team(accident), "2024-07-02T09:00");
        refused(as("city-government"), "formInvestigationTeam", team(accident), "ESCALATION_NOT_APPROVED", "QJ16-04d");
        done(
                as("government"),
                "requestEscalatedInvestigation",
                Map.of("accidentId", accident, "ground", "VILE_IMPACT", "reason", "舆情反映强烈"),
                "2024-07-03T09:00");
        refused(
                as("government"),
                "approveEscalatedInvestigation",
                Map.of("accidentId", accident),
                "ONLY_THE_CITY_DECIDES",
                "QJ16-04d");
        done(
                as("city-government"),
                "approveEscalatedInvestigation",
                Map.of("accidentId", accident),
                "2024-07-04T09:00");
        done(as("city-government"), "formInvestigationTeam", team(accident), "2024-07-05T09:00");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode read = ask(Role.OFFICER, ACCIDENT, Map.of("id", accident)).path("accident");
            assertThat(read.path("grade").asString()).isEqualTo("GENERAL");
            assertThat(read.path("late").asBoolean()).isTrue();
            assertThat(read.path("lateMinutes").asInt()).isEqualTo(30);
            assertThat(read.at("/escalation/state").asString()).isEqualTo("APPROVED");
            assertThat(read.at("/team/government").asString()).isEqualTo("530300");
            assertThat(read.at("/formerTeams/0/government").asString()).isEqualTo("530302");
        });
    }

    @Test
    @Rule("QJ16-04a")
    void three_deaths_are_the_citys_to_investigate_and_are_counted() {
        new DemoStory(users, port).enterpriseIsRegistered();
        String accident = id(done(as("officer"), "reportAccident", report(2), "2024-07-01T10:30"));
        done(
                as("officer"),
                "supplementAccidentReport",
                Map.of("accidentId", accident, "toll", toll(3), "reason", "伤者不治"),
                "2024-07-02T09:00");
        refused(as("government"), "formInvestigationTeam", team(accident), "LEVEL_TOO_LOW", "QJ16-04a");
        done(as("city-government"), "formInvestigationTeam", team(accident), "2024-07-03T09:00");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode listed = ask(
                            Role.GOVERNMENT,
                            "{ accidents(filter: {grades: [LARGER], states: [UNDER_INVESTIGATION]}) {"
                                    + " edges { node { id toll { deaths } } } } }",
                            Map.of())
                    .at("/accidents/edges");
            assertThat(listed.toString()).contains(accident);
            JsonNode figures = ask(
                            Role.OFFICER,
                            "{ accidentStatistics(groupBy: GRADE, filter: {grades: [LARGER]}) {"
                                    + " total { accidents deaths } rows { key figures { accidents deaths late lateShare } } } }",
                            Map.of())
                    .path("accidentStatistics");
            assertThat(figures.at("/rows/0/key").asString()).isEqualTo("LARGER");
            assertThat(figures.at("/rows/0/figures/deaths").asInt())
                    .isEqualTo(3 * figures.at("/total/accidents").asInt());
        });
    }

    @Test
    void what_is_wrong_is_refused_with_its_field_and_rule_and_stores_nothing() {
        new DemoStory(users, port).enterpriseIsRegistered();
        long before = events();
        Map<String, Object> learnedBefore = report(1);
        learnedBefore.put("learnedAt", "2024-07-01T09:00:00+08:00");
        refused(as("officer"), "reportAccident", learnedBefore, "LEARNED_BEFORE_IT_HAPPENED", "KM-3.1.4");
        Map<String, Object> both = report(1);
        both.put("unregisteredUnit", Map.of("name", "某石料厂", "region", "530302"));
        refused(as("officer"), "reportAccident", both, "ENTERPRISE_OR_UNIT", "KM-3.1.4");
        Map<String, Object> negative = report(-1);
        refused(as("officer"), "reportAccident", negative, "OUT_OF_RANGE", "ANJIAN-INPUT");
        Map<String, Object> unknown = report(1);
        unknown.put("enterpriseId", "enterprise-none");
        refused(as("officer"), "reportAccident", unknown, "ENTERPRISE_UNKNOWN", null);
        refused(as("tip-handler"), "reportAccident", report(1), "NOT_PERMITTED", null);
        refused(as("city-government"), "formInvestigationTeam", team("accident-none"), null, null);
        assertThat(events()).isEqualTo(before);
    }

    private static Map<String, Object> report(int deaths) {
        return new HashMap<>(Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "kind",
                "PRODUCTION",
                "place",
                "二车间",
                "happenedAt",
                "2024-07-01T09:50:00+08:00",
                "learnedAt",
                "2024-07-01T10:00:00+08:00",
                "toll",
                toll(deaths)));
    }

    private static Map<String, Object> toll(int deaths) {
        return Map.of("deaths", deaths, "seriousInjuries", 0, "lossFen", 120_000_000);
    }

    private static Map<String, Object> team(String accident) {
        return Map.of("accidentId", accident, "leader", "demo-head", "members", List.of("demo-officer", "demo-legal"));
    }

    private long events() {
        return database.sql("SELECT count(*) FROM domain_event_entry WHERE type = 'Accident'")
                .query(Long.class)
                .single();
    }

    private GraphQlClient as(String name) {
        return GraphQlClient.as("demo-" + name, users, port);
    }

    private static String id(JsonNode decision) {
        return decision.path("id").asString();
    }

    private static JsonNode done(GraphQlClient client, String mutation, Map<String, ?> input, String at) {
        JsonNode answer = client.mutate(mutation, when(input, at), "id");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    private static void refused(
            GraphQlClient client, String mutation, Map<String, ?> input, String reason, String rule) {
        JsonNode answer = client.mutate(mutation, when(input, "2024-07-06T09:00"), "id");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isTrue();
        if (reason != null) {
            assertThat(answer.at("/errors/0/extensions/reason").asString())
                    .as(answer.toPrettyString())
                    .isEqualTo(reason);
        }
        if (rule != null) {
            assertThat(answer.at("/errors/0/extensions/rule").asString()).isEqualTo(rule);
        }
    }

    private static Map<String, Object> when(Map<String, ?> input, String at) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", at + ":00+08:00");
        return whole;
    }
}
