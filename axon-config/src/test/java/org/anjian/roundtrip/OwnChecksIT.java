package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The checks of an enterprise upon itself, and what it learns from them, through GraphQL, on the real stores. */
@NodeForTests
class OwnChecksIT extends SafetyWork {

    @Autowired
    OwnChecksIT(DemoUsers users) {
        super(users);
    }

    @Test
    void places_are_covered_surveys_compared_and_posts_reminded() {
        String checked = "罐区" + UUID.randomUUID();
        String unchecked = "仓库" + UUID.randomUUID();
        for (String name : List.of(checked, unchecked)) {
            done(
                    Role.SAFETY_MANAGER,
                    "registerCheckPlace",
                    Map.of("name", name, "kind", "WORKPLACE", "risk", "ORDINARY"),
                    "2026-03-01");
        }
        String plan = accepted(
                        send(
                                Role.SAFETY_MANAGER,
                                "adoptCheckPlan",
                                Map.of("place", checked, "content", "报警器", "frequency", "MONTHLY"),
                                "2026-03-01"),
                        "adoptCheckPlan")
                .at("/id")
                .asString();
        accepted(
                story.as(Role.SAFETY_MANAGER)
                        .mutate(
                                "recordEnterpriseCheck",
                                Map.of("checkPlanId", plan, "result", "正常", "occurredAt", "2026-03-10T09:00:00+08:00"),
                                DECISION),
                "recordEnterpriseCheck");
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> {
            JsonNode coverage = ask(
                    Role.OFFICER,
                    "placeCoverage(enterprise: $enterprise, month: \"2026-03\") { registered checked rate missing }",
                    null);
            assertThat(coverage.at("/rate").asDouble(0))
                    .as(coverage.toPrettyString())
                    .isEqualTo(0.5);
            assertThat(coverage.at("/missing/0").asString("")).isEqualTo(unchecked);
            JsonNode completion = ask(
                    Role.OFFICER,
                    "checkCompletion(enterprise: $enterprise, from: \"2026-03\", to: \"2026-03\")"
                            + " { plans owed checked rate }",
                    null);
            assertThat(completion.at("/checked").asInt(0)).isPositive();
        });
        done(Role.SAFETY_MANAGER, "recordComplianceSurvey", Map.of("surveyed", 100, "compliant", 85), "2026-03-01");
        String surveyed = done(
                Role.SAFETY_MANAGER, "recordComplianceSurvey", Map.of("surveyed", 100, "compliant", 90), "2026-03-20");
        JsonNode surveys = ask(
                Role.OFFICER,
                "complianceSurveys(enterprise: $enterprise, position: $position)"
                        + " { surveys { rate previousRate previousOn } }",
                surveyed);
        assertThat(surveys.at("/surveys/1/rate").asDouble())
                .as(surveys.toPrettyString())
                .isEqualTo(0.9);
        assertThat(surveys.at("/surveys/1/previousRate").asDouble()).isEqualTo(0.85);
        done(
                Role.ENTERPRISE,
                "declareRemindedPosts",
                Map.of(
                        "posts",
                        List.of(
                                Map.of("code", "T1", "kind", "TEAM_LEADER"),
                                Map.of("code", "D1", "kind", "WORKSHOP_DIRECTOR"))),
                "2026-03-01");
        String reminded = done(
                Role.SAFETY_MANAGER, "issueReminder", Map.of("posts", List.of("D1"), "content", "戴好安全帽"), "2026-03-05");
        ask(Role.OFFICER, "reminders(enterprise: $enterprise, position: $position) { posts { code } }", reminded);
        assertThat(ask(Role.OFFICER, "unremindedPosts(enterprise: $enterprise, month: \"2026-03\") { code }", null)
                        .toString())
                .isEqualTo("[{\"code\":\"T1\"}]");
        Map<String, Object> suggestion = new HashMap<>(Map.of("category", "EQUIPMENT", "content", "加装光栅"));
        done(Role.SAFETY_MANAGER, "submitImprovementSuggestion", suggestion, "2026-03-06");
        suggestion.put("category", "FUNDING");
        assertThat(send(Role.SAFETY_MANAGER, "submitImprovementSuggestion", suggestion, "2026-03-06")
                        .at("/errors")
                        .isEmpty())
                .isFalse();
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> {
            JsonNode statistics = ask(
                    Role.OFFICER,
                    "suggestionStatistics(enterprise: $enterprise) { total byCategory { category submitted } }",
                    null);
            assertThat(statistics.at("/byCategory/2/submitted").asInt(0))
                    .as(statistics.toPrettyString())
                    .isPositive();
        });
    }

    @Test
    void every_hazard_closed_in_a_quarter_has_a_root_cause() {
        String hazard = story.registered();
        story.submitted(hazard);
        story.closed(hazard);
        JsonNode without = analyse(List.of());
        assertThat(without.at("/errors/0/extensions/reason").asString())
                .as(without.toPrettyString())
                .isEqualTo("HAZARD_WITHOUT_CAUSE");
        List<String> positions = new ArrayList<>();
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> {
            JsonNode closed = ask(
                    Role.OFFICER,
                    "hazards(first: 500, filter: { enterprise: $enterprise, states: [CLOSED],"
                            + " closed: { from: \"2026-01-01\", to: \"2026-03-31\" } }) { edges { node { id } } }",
                    null);
            List<Map<String, String>> causes = new ArrayList<>();
            closed.at("/edges")
                    .forEach(edge ->
                            causes.add(Map.of("hazardId", edge.at("/node/id").asString(), "cause", "UNSAFE_STATE")));
            assertThat(closed.toString()).contains(hazard);
            positions.add(accepted(analyse(causes), "recordRootCauseAnalysis")
                    .at("/position")
                    .asString());
        });
        JsonNode causes = ask(
                Role.OFFICER,
                "hazardCauses(enterprise: $enterprise, year: 2026, quarter: 1, position: $position)"
                        + " { hazards distribution { cause hazards } }",
                positions.getLast());
        assertThat(causes.at("/hazards").asInt()).as(causes.toPrettyString()).isPositive();
        assertThat(causes.at("/distribution/1/hazards").asInt())
                .isEqualTo(causes.at("/hazards").asInt());
    }

    private JsonNode analyse(List<Map<String, String>> causes) {
        return send(
                Role.SAFETY_MANAGER,
                "recordRootCauseAnalysis",
                Map.of("year", 2026, "quarter", 1, "causes", causes, "amendments", "修订规程"),
                "2026-04-02");
    }
}
