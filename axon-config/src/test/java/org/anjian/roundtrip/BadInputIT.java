package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bad input is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputIT {

    private final DemoUsers users;
    private final RefusedInput input;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    BadInputIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.input = new RefusedInput(jdbc);
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void a_wrong_check_digit() {
        refused(
                () -> story.as(Role.OFFICER)
                        .mutate("registerEnterprise", enterprise("91530302MA6K000010", "530302"), "enterpriseId"),
                "INVALID",
                "CREDIT_CODE_CHECK_DIGIT",
                "creditCode",
                "GB 32100");
    }

    @Test
    void an_unknown_region() {
        refused(
                () -> story.as(Role.AGENCY_HEAD)
                        .mutate("registerEnterprise", enterprise("91350100M000100Y43", "530399"), "enterpriseId"),
                "INVALID",
                "UNKNOWN_REGION",
                "region",
                "GB/T 2260");
    }

    @Test
    void a_deadline_before_the_day_it_is_ordered() {
        String hazard = story.registered();
        Map<String, Object> order = DemoStory.order();
        order.put("dueOn", "2026-03-01");
        refused(
                () -> story.step(Role.OFFICER, "orderRectification", hazard, order, "2026-03-02T10:00:00+08:00"),
                "INVALID",
                "DUE_BEFORE_ORDER",
                "dueOn",
                "QJ22B-09b");
    }

    @Test
    void a_recheck_by_whoever_rectified() {
        String hazard = story.registered();
        story.submitted(hazard);
        refused(
                () -> story.step(
                        Role.ENTERPRISE,
                        "recheckHazard",
                        hazard,
                        Map.of("result", "PASSED", "conclusion", "自己复查"),
                        "2026-03-16T10:00:00+08:00"),
                "FORBIDDEN",
                "NOT_PERMITTED",
                "hazardId",
                "QJ22B-09d");
    }

    @Test
    void a_strike_off_without_a_recheck() {
        String hazard = story.registered();
        story.submitted(hazard);
        refused(
                () -> story.step(
                        Role.OFFICER,
                        "closeHazard",
                        hazard,
                        Map.of("disposition", "RECTIFIED"),
                        "2026-03-16T10:00:00+08:00"),
                "CONFLICT",
                "RECHECK_NOT_PASSED",
                "hazardId",
                "QJ22B-09d");
    }

    @Test
    void an_extension_approved_by_the_applicant() {
        String hazard = story.registered();
        story.done(Role.OFFICER, "orderRectification", hazard, DemoStory.order(), "2026-03-02T10:00:00+08:00");
        story.done(
                Role.ENTERPRISE,
                "requestExtension",
                hazard,
                Map.of("proposedDueOn", "2026-04-01", "reason", "配件未到货"),
                "2026-03-10T10:00:00+08:00");
        refused(
                () -> story.step(
                        Role.ENTERPRISE,
                        "extendDeadline",
                        hazard,
                        Map.of("dueOn", "2026-04-01", "reason", "同意"),
                        "2026-03-10T11:00:00+08:00"),
                "FORBIDDEN",
                "NOT_PERMITTED",
                "hazardId",
                "QJ22B-09b");
    }

    @Test
    void an_act_in_the_future() {
        Map<String, Object> hazard = DemoStory.hazard();
        hazard.put("occurredAt", "2099-01-01T00:00:00+08:00");
        refused(() -> register(hazard), "INVALID", "IN_THE_FUTURE", "occurredAt", "ANJIAN-INPUT");
    }

    @Test
    void an_unknown_enum_value() {
        Map<String, Object> hazard = DemoStory.hazard();
        hazard.put("severity", "GIGANTIC");
        refused(() -> register(hazard), "INVALID", "UNKNOWN_VALUE", "input", "ANJIAN-INPUT");
    }

    @Test
    void a_megabyte_of_text() {
        Map<String, Object> hazard = DemoStory.hazard();
        hazard.put("description", "隐".repeat(1_000_000));
        refused(() -> register(hazard), "INVALID", "TOO_LONG", "description", "ANJIAN-INPUT");
    }

    @Test
    void a_query_of_depth_30() {
        StringBuilder query = new StringBuilder("{ hazards { edges { node { enterprise { ");
        query.append("hazards { edges { node { enterprise { ".repeat(6)).append("name");
        query.append(" } } } }".repeat(7)).append(" }");
        refused(
                () -> story.as(Role.AUDITOR).send(query.toString(), Map.of()),
                "INVALID",
                "MALFORMED",
                null,
                "ANJIAN-INPUT");
    }

    @Test
    void no_credentials() {
        var answer = GraphQlClient.with(port, "").post("{\"query\":\"{ me { id } }\"}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("FORBIDDEN", "NOT_AUTHENTICATED", "ANJIAN-INPUT");
    }

    @Test
    void a_cursor_of_another_query() {
        story.registered();
        story.registered();
        String page = "query($f: HazardFilter, $after: String) { hazards(filter: $f, first: 1, after: $after)"
                + " { edges { cursor } pageInfo { endCursor } } }";
        String cursor = await().until(
                        () -> story.as(Role.OFFICER)
                                .send(page, Map.of("f", Map.of("severities", new String[] {"MAJOR"})))
                                .at("/data/hazards/edges/0/cursor")
                                .asString(""),
                        text -> !text.isEmpty());
        refused(
                () -> story.as(Role.OFFICER)
                        .send(page, Map.of("f", Map.of("severities", new String[] {"GENERAL"}), "after", cursor)),
                "INVALID",
                "FOREIGN_CURSOR",
                "after",
                "ANJIAN-INPUT");
    }

    private JsonNode register(Map<String, Object> hazard) {
        return story.as(Role.OFFICER).mutate("registerHazard", hazard, DemoStory.DECISION);
    }

    private static Map<String, Object> enterprise(String creditCode, String region) {
        return new HashMap<>(Map.of(
                "creditCode",
                creditCode,
                "profile",
                Map.of("name", "某厂", "sector", "INDUSTRY"),
                "region",
                region,
                "occurredAt",
                "2026-01-05T09:00:00+08:00"));
    }

    private void refused(Supplier<JsonNode> call, String code, String reason, @Nullable String field, String rule) {
        input.refused(call, code, reason, field, rule);
    }
}
