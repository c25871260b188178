package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Training, workers, knowledge and the enterprise's own safety work through GraphQL, on the real stores. */
@NodeForTests
class TrainingIT {

    private static final String E1 = DemoStory.ENTERPRISE;
    private static final String DECISION = "id version position";

    private final DemoUsers users;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    TrainingIT(DemoUsers users) {
        this.users = users;
    }

    @BeforeEach
    void the_demo_manager_is_on_duty() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        story.managerIsOnDuty();
    }

    @Test
    void the_training_of_a_year_is_planned_held_corrected_examined_and_counted() {
        String person = "person-" + UUID.randomUUID();
        done(
                Role.ENTERPRISE,
                "declareTrainingHeadcount",
                Map.of(
                        "year",
                        2026,
                        "headcount",
                        Map.of("total", 2, "groups", List.of(Map.of("category", "FRONT_LINE", "staff", 1)))),
                "2026-01-08");
        done(
                Role.ENTERPRISE,
                "adoptTrainingPlan",
                Map.of(
                        "year",
                        2026,
                        "plan",
                        Map.of(
                                "preJobEducation",
                                true,
                                "sessions",
                                List.of(Map.of(
                                        "id",
                                        "P1",
                                        "plannedOn",
                                        "2026-03-31",
                                        "categories",
                                        List.of("FRONT_LINE"),
                                        "content",
                                        "消防",
                                        "hours",
                                        4)))),
                "2026-01-10");
        JsonNode incomplete = send(
                Role.SAFETY_MANAGER, "recordTrainingSession", Map.of("session", session(person, null)), "2026-03-02");
        assertThat(incomplete.at("/errors/0/extensions/reason").asString())
                .as(incomplete.toPrettyString())
                .isEqualTo("FIELD_REQUIRED");
        done(Role.SAFETY_MANAGER, "recordTrainingSession", Map.of("session", session(person, "FAIL")), "2026-03-02");
        String file = "training-" + E1 + "-2026";
        done(
                Role.SAFETY_MANAGER,
                "correctTrainingRecord",
                Map.of("year", 2026, "sessionId", file + "/1", "session", session(person, "PASS"), "reason", "误填"),
                "2026-03-03");
        JsonNode taught = send(Role.SAFETY_MANAGER, "recordExamResult", exam(file, person, "甲公司"), "2026-03-04");
        assertThat(taught.at("/errors/0/extensions/reason").asString()).isEqualTo("TEACHING_EXAM_NOT_SEPARATED");
        String position = done(Role.SAFETY_MANAGER, "recordExamResult", exam(file, person, "乙机构"), "2026-03-04");

        JsonNode coverage = ask(
                Role.OFFICER,
                "trainingCoverage(enterprise: $enterprise, year: 2026, position: $position)"
                        + " { staff passed rate allPassed byGroup { category staff passed rate } }",
                position);
        assertThat(coverage.at("/passed").asInt()).as(coverage.toPrettyString()).isEqualTo(1);
        assertThat(coverage.at("/rate").asDouble()).isEqualTo(0.5);
        assertThat(coverage.at("/allPassed").asBoolean()).isFalse();
        JsonNode read = ask(
                Role.OFFICER,
                "trainingFile(enterprise: $enterprise, year: 2026, position: $position) {"
                        + " plan { preJobEducation sessions { id } } held { plannedSessionId } sessionsHeld"
                        + " sessions { kind on session { content hours attendees { workerNumber personId result } }"
                        + " original { hours } correctionReason } trainees { trainee hours } exams { score result } }",
                position);
        assertThat(read.at("/sessions/0/correctionReason").asString())
                .as(read.toPrettyString())
                .isEqualTo("误填");
        assertThat(read.at("/held/0/plannedSessionId").asString()).isEqualTo("P1");
        assertThat(read.at("/exams/0/result").asString()).isEqualTo("PASS");
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> {
            JsonNode duties = story.as(Role.OFFICER)
                    .send(
                            "query($person: String!) { dutyLedger(person: $person, duty: 2) { edges { node { type } } } }",
                            Map.of("person", person));
            assertThat(duties.at("/data/dutyLedger/edges/0/node/type").asString(""))
                    .as(duties.toPrettyString())
                    .isEqualTo("TrainingSessionRecorded");
        });
    }

    @Test
    void a_worker_starts_after_three_levels_and_an_examination_and_is_educated_again() {
        String number = "W" + UUID.randomUUID().toString().substring(0, 8);
        worker("recordWorkerEntry", number, Map.of("entry", "TRANSFERRED", "post", "焊工"), "2026-03-01");
        educate(number, "WORKSHOP", "2026-03-02");
        educate(number, "TEAM", "2026-03-02");
        assertThat(send(Role.SAFETY_MANAGER, "startWork", Map.of("workerNumber", number), "2026-03-03")
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("THREE_LEVEL_INCOMPLETE");
        educate(number, "FACTORY", "2026-03-03");
        worker("recordPreJobExam", number, Map.of("score", 90, "passMark", 80), "2026-03-04");
        worker("startWork", number, Map.of(), "2026-03-05");
        for (String day : List.of("2026-03-06", "2026-03-07", "2026-03-08")) {
            worker("recordWorkerViolation", number, Map.of("type", "PROCEDURE_VIOLATION", "description", "未戴安全帽"), day);
        }
        String position =
                worker("proposeWorkerMeasure", number, Map.of("measure", "TRANSFER", "reason", "屡次违规"), "2026-03-09");
        JsonNode read = ask(
                Role.OFFICER,
                "worker(enterprise: $enterprise, workerNumber: \"" + number + "\", position: $position) {"
                        + " working violationsRecorded retrainingRequiredOn proposals { proposalId measure } }",
                position);
        assertThat(read.at("/working").asBoolean(true))
                .as(read.toPrettyString())
                .isFalse();
        assertThat(read.at("/retrainingRequiredOn").asString()).isEqualTo("2026-03-08");
        assertThat(read.at("/proposals/0/measure").asString()).isEqualTo("TRANSFER");
    }

    @Test
    void what_a_manager_knows_is_tested_and_studied() {
        String person = "person-" + UUID.randomUUID();
        done(
                Role.OFFICER,
                "recordKnowledgeTest",
                Map.of("personId", person, "topic", "TRAINING_REGULATIONS", "score", 78, "passMark", 80),
                "2026-03-02");
        String position = done(
                Role.SAFETY_MANAGER,
                "recordCriteriaStudy",
                Map.of("personId", person, "topic", "MAJOR_HAZARD_CRITERIA", "content", "判定标准"),
                "2026-03-03");
        JsonNode read = ask(
                Role.OFFICER,
                "knowledgeFile(enterprise: $enterprise, person: \"" + person + "\", position: $position) {"
                        + " tests { topic passed } studies { topic on } }",
                position);
        assertThat(read.at("/tests/0/passed").asBoolean(true))
                .as(read.toPrettyString())
                .isFalse();
        assertThat(read.at("/studies/0/on").asString()).isEqualTo("2026-03-03");

        String hazard = story.registered();
        story.done(
                Role.OFFICER,
                "gradeHazard",
                hazard,
                Map.of("severity", "GENERAL", "basis", "复核"),
                "2026-03-02T10:00:00+08:00");
        story.done(
                Role.OFFICER,
                "gradeHazard",
                hazard,
                Map.of("severity", "MAJOR", "basis", "MC-12"),
                "2026-03-02T11:00:00+08:00");
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> {
            JsonNode misgraded = ask(
                    Role.OFFICER,
                    "misgradedHazards(enterprise: $enterprise, from: \"2026-03-01\", to: \"2026-03-31\")"
                            + " { hazardId criterion }",
                    null);
            assertThat(misgraded.toString()).contains(hazard).contains("MC-12");
        });
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

    private void educate(String number, String level, String day) {
        worker("recordPreJobEducation", number, Map.of("level", level, "hours", 8, "content", "规章制度"), day);
    }

    private String worker(String mutation, String number, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("workerNumber", number);
        return done(Role.SAFETY_MANAGER, mutation, whole, day);
    }

    private static Map<String, Object> session(String person, String result) {
        Map<String, Object> attendee = new HashMap<>(Map.of("personId", person, "category", "SAFETY_MANAGER"));
        if (result != null) {
            attendee.put("result", result);
        }
        return Map.of(
                "content",
                "消防安全",
                "hours",
                4,
                "trainer",
                "甲公司",
                "plannedSessionId",
                "P1",
                "attendees",
                List.of(attendee));
    }

    private static Map<String, Object> exam(String file, String person, String examiner) {
        return Map.of(
                "year",
                2026,
                "sessionId",
                file + "/1",
                "attendee",
                person,
                "examiner",
                examiner,
                "subjects",
                List.of("PRACTICAL_SKILLS"),
                "score",
                90,
                "passMark",
                80);
    }

    private String done(Role role, String mutation, Map<String, ?> input, String day) {
        return accepted(send(role, mutation, input, day), mutation)
                .at("/position")
                .asString();
    }

    private JsonNode send(Role role, String mutation, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("enterpriseId", E1);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        return story.as(role).mutate(mutation, whole, DECISION);
    }

    private static JsonNode accepted(JsonNode answer, String mutation) {
        JsonNode decision = answer.at("/data/" + mutation);
        assertThat(decision.isObject()).as(answer.toPrettyString()).isTrue();
        return decision;
    }

    private JsonNode ask(Role role, String field, String position) {
        String head = position == null
                ? "query($enterprise: ID!) { it: "
                : "query($enterprise: ID!, $position: String) { it: ";
        Map<String, Object> variables = new HashMap<>(Map.of("enterprise", E1));
        if (position != null) {
            variables.put("position", position);
        }
        JsonNode answer = story.as(role).send(head + field + " }", variables);
        assertThat(answer.path("errors").isMissingNode())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.at("/data/it");
    }
}
