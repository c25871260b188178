package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The training of an enterprise, its workers, and what its managers know, through GraphQL, on the real stores. */
@NodeForTests
class TrainingIT extends SafetyWork {

    @Autowired
    TrainingIT(DemoUsers users) {
        super(users);
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
}
