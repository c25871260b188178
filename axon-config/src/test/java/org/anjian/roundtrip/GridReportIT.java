package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
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

/** A grid report from the worker to the hazard, through the real queries. */
@NodeForTests
class GridReportIT extends EnforcementScene {

    @Autowired
    GridReportIT(EventStore store, PlatformTransactionManager transactions, DemoUsers users) {
        super(store, transactions, users);
    }

    @Test
    @Rule("ML20-12e")
    void a_grid_report_goes_to_the_township_is_overdue_and_becomes_a_hazard() {
        new DemoStory(users, port).enterpriseIsRegistered();
        String grid = done(
                Role.OFFICER,
                "registerGrid",
                Map.of(
                        "code",
                        "W-1",
                        "name",
                        "一网格",
                        "region",
                        "530302001",
                        "township",
                        Map.of("code", "qilin-emergency-bureau", "name", "南宁街道办事处")),
                "2020-03-01");
        done(Role.OFFICER, "assignGridWorker", Map.of("gridId", grid, "account", "demo-assistant"), "2020-03-02");
        done(
                Role.OFFICER,
                "linkGridEnterprise",
                Map.of("gridId", grid, "enterpriseId", DemoStory.ENTERPRISE),
                "2020-03-02");
        String report = done(
                Role.AUXILIARY,
                "recordGridReport",
                Map.of(
                        "gridId",
                        grid,
                        "enterpriseId",
                        DemoStory.ENTERPRISE,
                        "description",
                        "疏散通道堵塞",
                        "location",
                        "二车间"),
                "2020-09-01");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode overdue = reports("{grid: \"" + grid + "\", overdue: true}");
            assertThat(overdue.size()).isEqualTo(1);
            assertThat(overdue.at("/0/node/id").asString()).isEqualTo(report);
            assertThat(overdue.at("/0/node/disposeBy").asString()).isEqualTo("2020-09-08");
            assertThat(overdue.at("/0/node/overdueSince").asString()).isEqualTo("2020-09-09");
        });
        JsonNode denied = GraphQlClient.as(Role.AUXILIARY, users, port)
                .mutate(
                        "disposeGridReport",
                        Map.of(
                                "gridReportId",
                                report,
                                "outcome",
                                "RESOLVED",
                                "note",
                                "x",
                                "occurredAt",
                                "2020-09-10T09:00:00+08:00"),
                        "id");
        assertThat(denied.at("/errors/0/extensions/reason").asString()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(denied.at("/errors/0/extensions/rule").asString()).isEqualTo("QJ16-11d");
        done(
                Role.OFFICER,
                "disposeGridReport",
                Map.of(
                        "gridReportId",
                        report,
                        "outcome",
                        "HAZARD",
                        "note",
                        "已核实",
                        "severity",
                        "GENERAL",
                        "category",
                        "消防"),
                "2020-09-10");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode disposed = reports("{grid: \"" + grid + "\"}").at("/0/node");
            assertThat(disposed.path("state").asString()).isEqualTo("DISPOSED");
            JsonNode hazard = ask(
                            Role.OFFICER,
                            "query($id: ID!) { hazard(id: $id) { source description sourceRecord { system key } } }",
                            Map.of("id", disposed.path("hazardId").asString()))
                    .path("hazard");
            assertThat(hazard.path("source").asString()).isEqualTo("GRID_REPORT");
            assertThat(hazard.at("/sourceRecord/system").asString()).isEqualTo("gridreport");
            assertThat(hazard.at("/sourceRecord/key").asString()).isEqualTo(report);
        });
        assertThat(reports("{grid: \"" + grid + "\", overdue: true}").size()).isZero();
    }

    private JsonNode reports(String filter) {
        return ask(
                        Role.AUXILIARY,
                        "{ gridReports(filter: " + filter
                                + ") { edges { node { id state disposeBy overdueSince hazardId body { code } } } } }",
                        Map.of())
                .at("/gridReports/edges");
    }

    private String done(Role role, String mutation, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        JsonNode answer = GraphQlClient.as(role, users, port).mutate(mutation, whole, "id");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation + "/id").asString();
    }
}
