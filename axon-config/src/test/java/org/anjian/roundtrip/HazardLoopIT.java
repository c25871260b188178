package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A hazard from registration to strike-off through GraphQL, on the real stores. */
@NodeForTests
class HazardLoopIT {

    private static final String DECISION = "hazardId number state version position";
    private static final String ENTERPRISE =
            EnterpriseId.of(DemoUsers.DEMO_ENTERPRISE).raw();

    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @Autowired
    HazardLoopIT(DemoUsers users) {
        this.users = users;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        as(Role.OFFICER)
                .mutate(
                        "registerEnterprise",
                        Map.of(
                                "creditCode",
                                DemoUsers.DEMO_ENTERPRISE.raw(),
                                "profile",
                                Map.of("name", "麒麟区示范化工厂", "sector", "HAZARDOUS_CHEMICALS"),
                                "region",
                                "530302",
                                "occurredAt",
                                "2026-01-05T09:00:00+08:00"),
                        "enterpriseId");
    }

    @Test
    void a_major_hazard_goes_round_the_whole_loop() {
        String id = registered();
        step(
                Role.OFFICER,
                "orderRectification",
                id,
                Map.of(
                        "handling", "WITHIN_TIME_LIMIT",
                        "dueOn", "2026-03-20",
                        "responsiblePerson", Map.of("personId", "p-17", "post", "生产部经理"),
                        "requirement", "更换破损电缆并做绝缘检测",
                        "safety", "ASSURED",
                        "interimMeasures", "切断该回路电源并设置警戒"),
                "2026-03-02T10:00:00+08:00",
                "ORDERED");
        step(
                Role.ENTERPRISE,
                "fixRectificationPlan",
                id,
                Map.of(
                        "plan",
                        Map.of(
                                "responsible", Map.of("personId", "p-17", "post", "生产部经理"),
                                "measures", "更换电缆",
                                "fundsFen", 500000,
                                "deadline", "2026-03-18",
                                "contingencyPlan", "停电检修，专人看守")),
                "2026-03-03T10:00:00+08:00",
                "PLANNED");
        step(Role.OFFICER, "recordTracking", id, Map.of("finding", "已开工"), "2026-03-08T10:00:00+08:00", "PLANNED");
        step(
                Role.ENTERPRISE,
                "submitRectification",
                id,
                Map.of("report", "已完成更换", "evidence", List.of(Map.of("title", "整改后照片", "sha256", "a".repeat(64)))),
                "2026-03-15T10:00:00+08:00",
                "SUBMITTED");
        step(
                Role.ENTERPRISE,
                "recheckByEnterprise",
                id,
                Map.of("conclusion", "合格"),
                "2026-03-15T11:00:00+08:00",
                "ENTERPRISE_RECHECKED");
        step(
                Role.ENTERPRISE,
                "acceptRectification",
                id,
                Map.of("department", "设备部", "conclusion", "同意验收"),
                "2026-03-15T14:00:00+08:00",
                "ENTERPRISE_ACCEPTED");
        step(
                Role.SAFETY_MANAGER,
                "verifyRectificationOnSite",
                id,
                Map.of("quality", "QUALIFIED", "conclusion", "现场核验合格"),
                "2026-03-16T09:00:00+08:00",
                "SITE_VERIFIED");
        step(
                Role.OFFICER,
                "recheckHazard",
                id,
                Map.of("result", "PASSED", "conclusion", "复查通过"),
                "2026-03-17T09:00:00+08:00",
                "RECHECK_PASSED");
        step(
                Role.OFFICER,
                "closeHazard",
                id,
                Map.of("disposition", "RECTIFIED"),
                "2026-03-17T10:00:00+08:00",
                "CLOSED");
    }

    @Test
    void a_command_sent_twice_has_one_effect_and_the_first_outcome() {
        String commandId = UUID.randomUUID().toString();
        Map<String, Object> input = new HashMap<>(hazard());
        input.put("commandId", commandId);
        JsonNode first =
                as(Role.OFFICER).mutate("registerHazard", input, DECISION).at("/data/registerHazard");
        JsonNode second =
                as(Role.OFFICER).mutate("registerHazard", input, DECISION).at("/data/registerHazard");
        assertThat(second).isEqualTo(first);
        assertThat(first.at("/number").asString()).startsWith("530302-YH-2026-");
        input.put("description", "另一条");
        assertThat(as(Role.OFFICER)
                        .mutate("registerHazard", input, DECISION)
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("COMMAND_ID_REUSED");
    }

    private String registered() {
        JsonNode answer = as(Role.OFFICER).mutate("registerHazard", hazard(), DECISION);
        assertThat(answer.at("/data/registerHazard/state").asString())
                .as(answer.toPrettyString())
                .isEqualTo("REGISTERED");
        return answer.at("/data/registerHazard/hazardId").asString();
    }

    private static Map<String, Object> hazard() {
        return Map.of(
                "enterpriseId", ENTERPRISE,
                "kind", "HAZARD",
                "source", "GOVERNMENT_INSPECTION",
                "severity", "MAJOR",
                "category", "用电安全",
                "description", "配电室电缆绝缘破损",
                "location", "一车间配电室",
                "occurredAt", "2026-03-02T09:00:00+08:00");
    }

    private void step(Role role, String mutation, String id, Map<String, ?> input, String when, String state) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("hazardId", id);
        whole.put("occurredAt", when);
        JsonNode answer = as(role).mutate(mutation, whole, DECISION);
        assertThat(answer.at("/data/" + mutation + "/state").asString())
                .as(answer.toPrettyString())
                .isEqualTo(state);
    }

    private GraphQlClient as(Role role) {
        return GraphQlClient.as(role, users, port);
    }
}
