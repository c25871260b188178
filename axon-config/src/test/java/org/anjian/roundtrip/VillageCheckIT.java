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
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** A village names who checks for it; what that person reports is answered by the township, through the real queries. */
@NodeForTests
class VillageCheckIT extends EnforcementScene {

    private static final String VILLAGE = "530302001001";
    private static final String VILLAGER = "demo-villager";

    @Autowired
    VillageCheckIT(EventStore store, PlatformTransactionManager transactions, DemoUsers users) {
        super(store, transactions, users);
    }

    @Test
    @Rule("ML20-12f")
    void a_problem_of_a_village_goes_to_the_township_and_the_villager_orders_nothing() {
        DemoStory demo = new DemoStory(users, port);
        demo.enterpriseIsRegistered();
        String hazard = demo.registered();
        assertThat(tried(Role.VILLAGE_INSPECTOR, "recordVillageCheck", check(), "2020-08-31")
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("NOT_THE_INSPECTOR");
        String inspector = done(
                Role.OFFICER,
                "assignVillageInspector",
                Map.of(
                        "account",
                        VILLAGER,
                        "region",
                        VILLAGE,
                        "township",
                        Map.of("code", "qilin-emergency-bureau", "name", "南宁街道办事处")),
                "2020-04-01");
        String check = done(Role.VILLAGE_INSPECTOR, "recordVillageCheck", check(), "2020-09-01");
        done(
                Role.VILLAGE_INSPECTOR,
                "reportProblem",
                Map.of("villageCheckId", check, "description", "疏散通道堵塞"),
                "2020-09-01");

        JsonNode denied = demo.step(
                Role.VILLAGE_INSPECTOR, "orderRectification", hazard, DemoStory.order(), "2026-03-02T10:00:00+08:00");
        assertThat(denied.at("/errors/0/extensions/code").asString())
                .as(denied.toPrettyString())
                .isEqualTo("FORBIDDEN");
        assertThat(denied.at("/errors/0/extensions/reason").asString()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(denied.at("/errors/0/extensions/rule").asString()).isEqualTo("ML20-12f");

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode overdue = checks(Role.VILLAGE_INSPECTOR, "{overdue: true}");
            assertThat(overdue.size()).isEqualTo(1);
            assertThat(overdue.at("/0/node/id").asString()).isEqualTo(check);
            assertThat(overdue.at("/0/node/problem/answerBy").asString()).isEqualTo("2020-09-08");
            assertThat(overdue.at("/0/node/problem/overdueSince").asString()).isEqualTo("2020-09-09");
        });
        done(
                Role.OFFICER,
                "answerProblem",
                Map.of("villageCheckId", check, "outcome", "HAZARD_REGISTERED", "note", "已立为隐患", "hazardId", hazard),
                "2020-09-10");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode answered = checks(Role.VILLAGE_INSPECTOR, "{inspector: \"" + inspector + "\"}")
                    .at("/0/node");
            assertThat(answered.path("state").asString()).isEqualTo("ANSWERED");
            assertThat(answered.at("/answer/hazardId").asString()).isEqualTo(hazard);
        });
        assertThat(checks(Role.OFFICER, "{region: \"530302\", overdue: true, inspector: \"" + inspector + "\"}")
                        .size())
                .isZero();

        done(
                Role.OFFICER,
                "releaseVillageInspector",
                Map.of("villageInspectorId", inspector, "reason", "换届"),
                "2021-04-01");
        assertThat(tried(Role.VILLAGE_INSPECTOR, "recordVillageCheck", check(), "2021-04-02")
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("NOT_THE_INSPECTOR");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        Role.OFFICER,
                                        "{ villageInspectors(filter: {account: \"demo-villager\", inOffice: false}) {"
                                                + " edges { node { id releasedOn } } } }",
                                        Map.of())
                                .at("/villageInspectors/edges/0/node/releasedOn")
                                .asString())
                        .isEqualTo("2021-04-01"));
    }

    private static Map<String, Object> check() {
        return Map.of(
                "region",
                VILLAGE,
                "place",
                "白石村小卖部",
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "findings",
                List.of("疏散通道堵塞"));
    }

    private JsonNode checks(Role role, String filter) {
        return ask(
                        role,
                        "{ villageChecks(filter: " + filter + ") { edges { node { id state findings"
                                + " problem { answerBy overdueSince body { code } } answer { outcome hazardId } } } } }",
                        Map.of())
                .at("/villageChecks/edges");
    }

    private JsonNode tried(Role role, String mutation, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        return GraphQlClient.as(role, users, port).mutate(mutation, whole, "id");
    }

    private String done(Role role, String mutation, Map<String, ?> input, String day) {
        JsonNode answer = tried(role, mutation, input, day);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation + "/id").asString();
    }
}
