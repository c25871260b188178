package org.anjian.roundtrip;

import static org.anjian.DemoStory.and;
import static org.anjian.DemoStory.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Role;
import org.anjian.api.person.PersonId;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.command.safetymanager.ManagerStanding;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A safety manager from appointment over a failed assessment and back to duty, through GraphQL, on the real stores. */
@NodeForTests
class SafetyManagerIT {

    private static final String DECISION = "id version position";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoUsers users;
    private final ManagerStanding standing;

    @LocalServerPort
    private int port;

    private DemoStory story;
    private String manager;

    @Autowired
    SafetyManagerIT(DemoUsers users, ManagerStanding standing) {
        this.users = users;
        this.standing = standing;
    }

    @BeforeEach
    void the_demo_manager_is_on_duty() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        manager = story.managerIsOnDuty();
    }

    @Test
    @Rule("QJ22A-08b")
    @Rule("QJ22A-10d")
    void who_fails_an_assessment_signs_nothing_more_and_what_was_signed_stays() {
        String signed = story.registered();
        story.submitted(signed);
        story.closed(signed);
        String open = story.registered();

        PersonId person = new SafetyManagerId(manager).personId();
        EnterpriseId here = new EnterpriseId(DemoStory.ENTERPRISE);
        EnterpriseId elsewhere = new EnterpriseId("enterprise-elsewhere");
        assertThat(standing.isKeptFromDuty(person, here)).isFalse();

        String failed = done(Role.OFFICER, "recordPerformanceAssessment", marks("P1", 20, "P2", 10), "2026-06-01");
        assertThat(standing.isKeptFromDuty(person, here)).isTrue();
        assertThat(standing.isKeptFromDuty(person, elsewhere)).isTrue();
        assertThat(post("position: \"" + failed + "\"").path("state").asString())
                .isEqualTo("REVOKED");
        for (JsonNode refused : List.of(
                story.step(Role.SAFETY_MANAGER, "urgeRectification", open, Map.of("message", "尽快"), when("2026-06-02")),
                story.step(
                        Role.SAFETY_MANAGER,
                        "verifyRectificationOnSite",
                        open,
                        Map.of("quality", "QUALIFIED", "conclusion", "合格"),
                        when("2026-06-02")),
                story.as(Role.SAFETY_MANAGER).mutate("submitImprovementSuggestion", suggestion(), DECISION))) {
            assertThat(refused.at("/errors/0/extensions/reason").asString())
                    .as(refused.toPrettyString())
                    .isEqualTo("SAFETY_MANAGER_NOT_CLEARED");
        }
        assertThat(ask(
                                Role.OFFICER,
                                "query($id: ID!) { hazardHistory(id: $id) { edges { node { type actor } } } }",
                                Map.of("id", signed))
                        .toString())
                .contains("{\"type\":\"RectificationVerified\",\"actor\":\"demo-manager\"}");
        theRefusalsAreOnTheAudit(open);
        theFileTellsWhatWasAndWhatIs();
        theEnterpriseIsShortOfStaff();

        done(Role.SAFETY_MANAGER, "objectToAssessment", objection(), "2026-06-03");
        done(Role.OFFICER, "recordPreJobAssessment", marks("Q1", 90, "A1", 90), "2026-07-01");
        done(
                Role.OFFICER,
                "grantDutyClearance",
                Map.of("certificateNumber", "AQ-DEMO-2", "validUntil", "2029-06-30"),
                "2026-07-02");
        done(Role.OFFICER, "enrolInAssessmentCycle", Map.of(), "2026-07-02");
        done(Role.ENTERPRISE, "activateSafetyManager", Map.of(), "2026-07-03");
        assertThat(standing.isKeptFromDuty(person, here)).isFalse();
        story.submitted(open);
        story.done(Role.SAFETY_MANAGER, "urgeRectification", open, Map.of("message", "尽快"), when("2026-07-04"));
    }

    @Test
    @Rule("QJ22A-11b")
    void a_cut_of_pay_soon_after_a_report_to_the_regulator_raises_an_alert() {
        Map<String, Object> found = DemoStory.hazard();
        found.putAll(Map.of("source", "ENTERPRISE_CHECK", "occurredAt", when("2026-08-01")));
        String hazard = story.as(Role.SAFETY_MANAGER)
                .mutate("registerHazard", found, DemoStory.DECISION)
                .at("/data/registerHazard/hazardId")
                .asString();
        story.done(
                Role.SAFETY_MANAGER,
                "reportFindingToPrincipal",
                hazard,
                Map.of("principal", Map.of("personId", "person-1", "post", "总经理"), "content", "报警器失效"),
                when("2026-08-02"));
        story.done(
                Role.SAFETY_MANAGER,
                "escalateMajorHazardToRegulator",
                hazard,
                Map.of("regulator", "qilin-emergency-bureau", "content", "逾期未处理"),
                when("2026-08-10"));
        String cut = done(
                Role.ENTERPRISE, "changeSafetyManagerPay", Map.of("change", "CUT", "reason", "岗位津贴调整"), "2026-08-20");
        assertThat(ask(
                                Role.OFFICER,
                                "query($p: String) { safetyManagers(filter: {alerted: true}, position: $p) {"
                                        + " edges { node { id posts { retaliationAlerts } } } } }",
                                Map.of("p", cut))
                        .toString())
                .contains("{\"id\":\"" + manager + "\",\"posts\":[{\"retaliationAlerts\":1}]}");
        theEmployerIsToldNothing(cut);
    }

    /** Neither that there was an alert nor what the person complains of; the person and the regulator read both. */
    private void theEmployerIsToldNothing(String position) {
        done(Role.SAFETY_MANAGER, "reportRetaliation", Map.of("content", "上报隐患后被扣津贴"), "2026-08-21");
        String history =
                "query($id: ID!) { recordHistory(id: $id, first: 100) { edges { node { type words { zh } } } } }";
        for (Role reader : List.of(Role.SAFETY_MANAGER, Role.OFFICER)) {
            assertThat(ask(reader, history, Map.of("id", manager)).toString())
                    .as("%s", reader)
                    .contains("RetaliationReported", "RetaliationAlertRaised");
        }
        assertThat(ask(Role.ENTERPRISE, history, Map.of("id", manager)).toString())
                .contains("SafetyManagerPayChanged")
                .doesNotContain("Retaliation", "上报隐患后被扣津贴");
        JsonNode posts = story.as(Role.ENTERPRISE)
                .send(
                        "query($id: ID!, $p: String) { safetyManager(id: $id, position: $p) { posts { retaliationReports } } }",
                        Map.of("id", manager, "p", position));
        assertThat(posts.at("/data/safetyManager/posts/0/retaliationReports").isNull())
                .isTrue();
        assertThat(posts.at("/extensions/withheld/0/path").asString())
                .isEqualTo("safetyManager.posts.retaliationReports");
        JsonNode refused = story.as(Role.ENTERPRISE)
                .send("{ safetyManagers(filter: {alerted: true}) { edges { node { id } } } }", Map.of());
        assertThat(refused.at("/errors/0/extensions/reason").asString()).isEqualTo("FIELD_WITHHELD");
        assertThat(refused.at("/errors/0/extensions/field").asString()).isEqualTo("posts.retaliationAlerts");
    }

    @Test
    @Rule("QJ22A-10b")
    void a_barred_person_stays_out_and_a_person_in_office_is_not_forgotten() {
        String person = story.as(Role.ENTERPRISE)
                .mutate(
                        "registerPerson",
                        Map.of(
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "name",
                                "李候选",
                                "identity",
                                Map.of("kind", "OTHER", "number", "CANDIDATE-1"),
                                "occurredAt",
                                when("2026-03-01")),
                        DECISION)
                .at("/data/registerPerson/id")
                .asString();
        assertThat(reasonOf(appoint(person, "demo-manager", "2026-03-02"))).isEqualTo("ACCOUNT_IN_USE");
        String file = appoint(person, "demo-candidate", "2026-03-02")
                .at("/data/appointSafetyManager/id")
                .asString();
        Map<String, Object> post = Map.of("managerId", file, "enterpriseId", DemoStory.ENTERPRISE);
        accepted(Role.OFFICER, "barSafetyManager", and(post, Map.of("reason", "弄虚作假")), "2026-03-03");
        String left = accepted(
                Role.ENTERPRISE,
                "recordSafetyManagerDeparture",
                and(post, Map.of("kind", "RESIGNATION", "reason", "本人辞职")),
                "2026-03-04");
        assertThat(reasonOf(appoint(person, "demo-candidate", "2026-03-05"))).isEqualTo("PERSON_BARRED");
        assertThat(ask(
                                Role.OFFICER,
                                "query($p: String) { safetyManagers(filter: {barred: true}, position: $p) {"
                                        + " edges { node { id barredIn posts { state } } } } }",
                                Map.of("p", left))
                        .toString())
                .contains("{\"id\":\"" + file + "\",\"barredIn\":[\"530302\"],\"posts\":[{\"state\":\"DEPARTED\"}]}");
        for (String bound : List.of(person, manager.replace("manager-", "person-"))) {
            assertThat(reasonOf(story.as(Role.AGENCY_HEAD)
                            .mutate(
                                    "forgetPerson",
                                    Map.of("personId", bound, "reason", "本人申请", "occurredAt", when("2026-09-01")),
                                    DECISION)))
                    .isEqualTo("PERSON_STILL_BOUND");
        }
    }

    private JsonNode appoint(String person, String account, String day) {
        return story.as(Role.ENTERPRISE)
                .mutate(
                        "appointSafetyManager",
                        Map.of(
                                "personId",
                                person,
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "mode",
                                "PART_TIME",
                                "account",
                                account,
                                "occurredAt",
                                when(day)),
                        DECISION);
    }

    private static String reasonOf(JsonNode answer) {
        return answer.at("/errors/0/extensions/reason").asString();
    }

    private void theRefusalsAreOnTheAudit(String target) {
        String audit = "{ securityAudit(actor: \"demo-manager\") { edges { node { command target code } } } }";
        assertThat(ask(Role.AUDITOR, audit, Map.of()).toString())
                .contains("{\"command\":\"UrgeRectification\",\"target\":\"" + target
                        + "\",\"code\":\"SAFETY_MANAGER_NOT_CLEARED\"}")
                .contains("SubmitImprovementSuggestion");
        assertThat(story.as(Role.OFFICER)
                        .send(audit, Map.of())
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("NOT_PERMITTED");
    }

    private void theFileTellsWhatWasAndWhatIs() {
        assertThat(post("occurredBy: \"" + when("2026-05-31") + "\"")
                        .path("state")
                        .asString())
                .isEqualTo("ON_DUTY");
        assertThat(ask(
                                Role.SAFETY_MANAGER,
                                "query($id: ID!) { safetyManager(id: $id) { name posts { account } } }",
                                Map.of("id", manager))
                        .toString())
                .contains("王安全")
                .contains("demo-manager");
        assertThat(ask(
                                Role.OFFICER,
                                "query($id: ID!) { safetyManagerHistory(id: $id, first: 3) { edges { node { type } } } }",
                                Map.of("id", manager))
                        .toString())
                .contains("SafetyManagerAppointed")
                .contains("ManagingPartiesAssigned");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(ask(
                                    Role.OFFICER,
                                    "query($id: ID!) { assessments(filter: {manager: $id, kind: PERFORMANCE}) {"
                                            + " edges { node { entry result schemeVersion parts { total passMark } } } } }",
                                    Map.of("id", manager))
                            .toString())
                    .contains("{\"entry\":\"ASSESSMENT\",\"result\":\"FAIL\",\"schemeVersion\":1,"
                            + "\"parts\":[{\"total\":30,\"passMark\":60}]}");
            JsonNode figures = ask(
                            Role.COMMITTEE_OFFICE,
                            "query($id: ID!) { assessmentStatistics(filter: {manager: $id, assessed: {to: \"2026-06-30\"}},"
                                    + " groupBy: SECTOR, expiringWithinDays: 30)"
                                    + " { total { assessed passed passRate } rows { key figures { assessed } } barred } }",
                            Map.of("id", manager))
                    .path("assessmentStatistics");
            assertThat(figures.at("/total/assessed").asLong()).isEqualTo(2);
            assertThat(figures.at("/total/passRate").asDouble()).isEqualTo(0.5);
            assertThat(figures.at("/rows/0/key").asString()).isEqualTo("HAZARDOUS_CHEMICALS");
        });
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        Role.OFFICER,
                                        "query($e: ID!) { safetyManagers(filter: {enterprise: $e, states: [REVOKED]}) {"
                                                + " edges { node { id } } } }",
                                        Map.of("e", DemoStory.ENTERPRISE))
                                .toString())
                        .contains(manager));
    }

    private void theEnterpriseIsShortOfStaff() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        Role.OFFICER,
                                        "query($e: ID!) { timeline(filter: {enterprise: $e, types:"
                                                + " [\"ManagerReleasedFromStaffing\", \"StaffingShortfallDetected\"]})"
                                                + " { edges { node { type } } } }",
                                        Map.of("e", DemoStory.ENTERPRISE))
                                .toString())
                        .contains("ManagerReleasedFromStaffing")
                        .contains("StaffingShortfallDetected"));
    }

    private static Map<String, Object> suggestion() {
        return Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "category",
                "EQUIPMENT",
                "content",
                "加装报警器",
                "occurredAt",
                when("2026-06-02"));
    }

    private Map<String, Object> objection() {
        return Map.of("assessmentId", manager + "/2", "grounds", "漏计检查记录");
    }

    private static String when(String day) {
        return day + "T09:00:00+08:00";
    }

    /** Sends a command to the demo post that must be accepted, and returns the position. */
    private String done(Role role, String mutation, Map<String, ?> input, String day) {
        return accepted(
                role, mutation, and(input, Map.of("managerId", manager, "enterpriseId", DemoStory.ENTERPRISE)), day);
    }

    private String accepted(Role role, String mutation, Map<String, ?> input, String day) {
        JsonNode answer = story.as(role).mutate(mutation, and(input, Map.of("occurredAt", when(day))), DECISION);
        assertThat(answer.at("/data/" + mutation).isObject())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.at("/data/" + mutation + "/position").asString();
    }

    private JsonNode post(String how) {
        return ask(
                        Role.OFFICER,
                        "query($id: ID!) { safetyManager(id: $id, " + how + ") { posts { state since regulator } } }",
                        Map.of("id", manager))
                .at("/safetyManager/posts/0");
    }

    private JsonNode ask(Role role, String document, Map<String, ?> variables) {
        JsonNode answer = story.as(role).send(document, variables);
        assertThat(answer.path("errors").isMissingNode())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.path("data");
    }
}
