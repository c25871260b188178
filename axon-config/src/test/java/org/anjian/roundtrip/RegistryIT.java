package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The ledger of enterprises and of what they owe safety, through GraphQL, on the real stores. */
@NodeForTests
class RegistryIT {

    private static final String MARCH = "2026-03-02T09:00:00+08:00";
    private static final String DECISION = "id version position";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoUsers users;
    private final String unique = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    RegistryIT(DemoUsers users) {
        this.users = users;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    private JsonNode mutate(Role role, String mutation, String enterprise, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("enterpriseId", enterprise);
        whole.put("occurredAt", MARCH);
        return story.as(role).mutate(mutation, whole, DECISION);
    }

    /** Sends a command that must be accepted, and returns the position after it. */
    private String done(Role role, String mutation, String enterprise, Map<String, ?> input) {
        JsonNode answer = mutate(role, mutation, enterprise, input);
        assertThat(answer.path("errors").isMissingNode())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.at("/data/" + mutation + "/position").asString();
    }

    private String done(Role role, String mutation, Map<String, ?> input) {
        return done(role, mutation, DemoStory.ENTERPRISE, input);
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        JsonNode answer = story.as(Role.OFFICER).send(query, variables);
        assertThat(answer.path("errors").isMissingNode())
                .as(answer.toPrettyString())
                .isTrue();
        return answer.path("data");
    }

    private long gaps(String query) {
        return ask("{ " + query + "(region: \"530302\", first: 1) { totalCount } }", Map.of())
                .at("/" + query + "/totalCount")
                .asLong();
    }

    @Test
    @Rule("ML20-05a")
    @Rule("QJ16-09c")
    void an_enterprise_is_a_gap_until_it_is_assigned_and_catalogued() {
        long unassigned = gaps("supervisionAssignmentGaps");
        long uncatalogued = gaps("catalogueGaps");
        String enterprise = story.as(Role.OFFICER)
                .mutate(
                        "registerEnterprise",
                        Map.of(
                                "foreignIdentifier",
                                Map.of("scheme", "registry", "value", unique),
                                "profile",
                                Map.of("name", "目录外企业", "sector", "INDUSTRY"),
                                "region",
                                "530302",
                                "occurredAt",
                                MARCH),
                        "enterpriseId")
                .at("/data/registerEnterprise/enterpriseId")
                .asString();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(gaps("supervisionAssignmentGaps")).isEqualTo(unassigned + 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(gaps("catalogueGaps")).isEqualTo(uncatalogued + 1));

        Map<String, String> bureau = Map.of("code", "qilin-emergency-bureau", "name", "麒麟区应急管理局");
        done(
                Role.OFFICER,
                "assignSupervisingRegulator",
                enterprise,
                Map.of("regulator", bureau, "managingBody", bureau));
        done(Role.OFFICER, "catalogueSupervisedObject", enterprise, Map.of("responsibleBody", bureau));
        String position = done(
                Role.OFFICER,
                "gradeEnterpriseRisk",
                enterprise,
                Map.of(
                        "grade",
                        "A",
                        "inputs",
                        List.of(Map.of("kind", "RISK", "content", "罐区")),
                        "inspectionIntervalMonths",
                        3));

        JsonNode view = ask(
                        "query($id: ID!, $position: String) { enterprise(id: $id, position: $position) { regulator { code }"
                                + " managingBody { name } catalogue { cataloguedOn } risk { grade inspectBy inputs { content } } } }",
                        Map.of("id", enterprise, "position", position))
                .path("enterprise");
        assertThat(view.at("/regulator/code").asString()).isEqualTo("qilin-emergency-bureau");
        assertThat(view.at("/catalogue/cataloguedOn").asString()).isEqualTo("2026-03-02");
        assertThat(view.at("/risk/inspectBy").asString()).isEqualTo("2026-06-02");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(gaps("supervisionAssignmentGaps")).isEqualTo(unassigned));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(gaps("catalogueGaps")).isEqualTo(uncatalogued));
        // The interval ended in June: the timer says so.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        "query($id: ID!) { enterprise(id: $id) { risk { dueSince } } }",
                                        Map.of("id", enterprise))
                                .at("/enterprise/risk/dueSince")
                                .asString())
                        .isEqualTo("2026-06-03"));
    }

    @Test
    @Rule("QJ22A-05")
    void an_enterprise_that_never_reports_anybody_is_a_gap_from_its_first_day() {
        String digits = "91530302MA6"
                + unique.replaceAll("[^0-9]", "0").concat("000000").substring(0, 6);
        story.as(Role.OFFICER)
                .mutate(
                        "registerEnterprise",
                        Map.of(
                                "creditCode",
                                digits + CreditCode.checkCharacter(digits),
                                "profile",
                                Map.of("name", "从不申报的企业", "sector", "FISHERY", "employees", 101),
                                "region",
                                "530302",
                                "occurredAt",
                                MARCH),
                        "enterpriseId");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        "{ staffingGaps(region: \"530302\", sector: FISHERY, kind: STAFFING) {"
                                                + " edges { node { enterpriseName } } } }",
                                        Map.of())
                                .toString())
                        .contains("从不申报的企业"));
    }

    @Test
    @Rule("QJ16-03i")
    void a_shortfall_is_found_ordered_to_be_corrected_and_overdue() {
        done(
                Role.ENTERPRISE,
                "recordLeadership",
                Map.of(
                        "leaders",
                        List.of(Map.of("person", "person-1", "position", "LEGAL_REPRESENTATIVE", "post", "董事长"))));
        done(
                Role.ENTERPRISE,
                "assignEnterpriseResponsibility",
                Map.of("role", "SAFETY_DEPUTY", "person", "person-1", "responsibility", "安全"));
        done(
                Role.ENTERPRISE,
                "declareResponsibilitySystem",
                Map.of(
                        "implemented",
                        List.of(
                                "SAME_RESPONSIBILITY",
                                "ONE_POST_TWO_DUTIES",
                                "SAFETY_COMMITTEE",
                                "SAFETY_INSTITUTION",
                                "PERIODIC_REPORT"),
                        "inPlace",
                        List.of("RESPONSIBILITY", "INVESTMENT", "TRAINING", "MANAGEMENT", "EMERGENCY_RESCUE")));
        String position = done(
                Role.OFFICER,
                "orderStaffingCorrection",
                Map.of("gap", "ENGINEERS", "dueOn", "2026-03-20", "demand", "配备注册安全工程师"));

        JsonNode staffing = staffing("position: \"" + position + "\"");
        assertThat(staffing.at("/coverage/covered").asInt()).isEqualTo(1);
        assertThat(staffing.at("/coverage/missingRoles").toString())
                .contains("FINANCE")
                .doesNotContain("SAFETY_DEPUTY");
        assertThat(staffing.at("/declaration/status").asString()).isEqualTo("COMPLETE");
        assertThat(staffing.path("gaps").toString()).contains("ENGINEERS");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                staffing(null).at("/orders/0/overdueSince").asString())
                        .isEqualTo("2026-03-21"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        "{ staffingGaps(region: \"530302\", sector: HAZARDOUS_CHEMICALS, kind: ENGINEERS) {"
                                                + " edges { node { enterpriseId } } } }",
                                        Map.of())
                                .toString())
                        .contains(DemoStory.ENTERPRISE));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode coverage = ask(
                            "{ fiveFiveCoverage(asOf: \"2026-03-02\", region: \"530302\") { enterprises complete overdue } }",
                            Map.of())
                    .path("fiveFiveCoverage");
            assertThat(coverage.at("/complete").asLong()).isPositive();
            assertThat(coverage.at("/overdue").asLong())
                    .isEqualTo(coverage.at("/enterprises").asLong()
                            - coverage.at("/complete").asLong());
        });

        int employees = ThreadLocalRandom.current().nextInt(101, 100_000);
        Map<String, Object> profile = new HashMap<>(Map.of("name", "麒麟区示范化工厂", "sector", "HAZARDOUS_CHEMICALS"));
        profile.put("employees", employees);
        story.as(Role.OFFICER)
                .mutate(
                        "amendEnterprise",
                        Map.of(
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "profile",
                                profile,
                                "reason",
                                "扩产",
                                "occurredAt",
                                MARCH),
                        "version");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(staffing(null).at("/employees").asInt()).isEqualTo(employees));
    }

    private JsonNode staffing(String position) {
        String arguments = position == null ? "" : ", " + position;
        return ask(
                        "query($id: ID!) { staffing(enterprise: $id" + arguments
                                + ") { employees coverage { covered missingRoles } declaration { status }"
                                + " gaps { kind since required actual } orders { overdueSince } } }",
                        Map.of("id", DemoStory.ENTERPRISE))
                .path("staffing");
    }

    @Test
    @Rule("QJ16-13a")
    void insurance_is_required_recorded_and_counted() {
        String position = done(
                Role.ENTERPRISE,
                "recordInsurancePolicy",
                Map.of(
                        "type", "LIABILITY",
                        "policyNumber", "L-" + unique,
                        "insurer", "人保财险",
                        "sumInsuredFen", 100_000_000L,
                        "validFrom", "2026-03-02",
                        "validUntil", "2026-06-30"));
        JsonNode insurance = ask(
                        "query($id: ID!, $position: String) { insurance(enterprise: $id, position: $position) {"
                                + " policies { number until } } }",
                        Map.of("id", DemoStory.ENTERPRISE, "position", position))
                .path("insurance");
        assertThat(insurance.toString()).contains("L-" + unique);
        JsonNode required = ask(
                        "query($id: ID!) { requiredInsurance(enterprise: $id, asOf: \"2026-03-02\") { items { type missing } }"
                                + " workInjuryCoverage(enterprise: $id, asOf: \"2026-03-02\") { insured } }",
                        Map.of("id", DemoStory.ENTERPRISE))
                .at("/requiredInsurance/items");
        assertThat(required.toString())
                .contains("{\"type\":\"LIABILITY\",\"missing\":false}")
                .contains("{\"type\":\"FIRE_PUBLIC_LIABILITY\",\"missing\":true}");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        "{ insuranceCoverage(sector: HAZARDOUS_CHEMICALS, asOf: \"2026-03-02\") {"
                                                + " enterprises types { type insured } } }",
                                        Map.of())
                                .toString())
                        .contains("{\"type\":\"LIABILITY\",\"insured\":1}"));
        // The term ended in June and nothing followed it.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        "query($id: ID!) { insurance(enterprise: $id) { lapses { lapsedOn } } }",
                                        Map.of("id", DemoStory.ENTERPRISE))
                                .toString())
                        .contains("2026-07-01"));
    }

    @Test
    @Rule("QJ16-10d")
    void a_failed_look_back_takes_the_certificate() {
        done(
                Role.OFFICER,
                "grantStandardizationCertificate",
                Map.of(
                        "certificateNumber", "SC-" + unique,
                        "level", "LEVEL_3",
                        "validFrom", "2026-03-01",
                        "validUntil", "2029-02-28"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(certified()).isEqualTo(1));
        String position = done(
                Role.OFFICER,
                "reviewStandardization",
                Map.of("certificateNumber", "SC-" + unique, "result", "FAILED", "finding", "复评不达标"));
        JsonNode record = ask(
                        "query($id: ID!, $position: String) { standardization(enterprise: $id, position: $position) {"
                                + " certificates { number revokedOn } lookBacks { result } } }",
                        Map.of("id", DemoStory.ENTERPRISE, "position", position))
                .path("standardization");
        assertThat(record.toString()).contains("\"SC-" + unique + "\",\"revokedOn\":\"2026-03-02\"");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(certified()).isZero());
    }

    private long certified() {
        return ask(
                        "{ standardizationRate(sectors: [HAZARDOUS_CHEMICALS], asOf: \"2026-03-02\") { certified } }",
                        Map.of())
                .at("/standardizationRate/certified")
                .asLong();
    }

    @Test
    @Rule("QJ22A-11a")
    @Rule("KM-3.2.5")
    void a_decision_needs_an_opinion_and_an_evaluation_expires() {
        JsonNode refused = mutate(
                Role.ENTERPRISE,
                "recordSafetyRelatedDecision",
                DemoStory.ENTERPRISE,
                Map.of("title", "扩建", "content", "三班", "opinions", List.of()));
        assertThat(refused.at("/errors/0/extensions/reason").asString()).isEqualTo("SAFETY_OPINION_REQUIRED");
        Map<String, Object> opinion =
                Map.of("person", "person-1", "givenOn", "2026-03-01", "content", "增设出口", "adopted", true);
        done(
                Role.ENTERPRISE,
                "recordSafetyRelatedDecision",
                Map.of("title", unique, "content", "三班", "opinions", List.of(opinion)));
        story.managerIsOnDuty();
        done(
                Role.SAFETY_MANAGER,
                "recordSafetyEvaluation",
                Map.of(
                        "kind", "SAFETY_EVALUATION",
                        "organisation", unique,
                        "conclusion", "可接受",
                        "validFrom", "2026-03-02",
                        "validUntil", "2026-06-30"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            String found = ask(
                            "query($id: ID!) { safetyDecisions(enterprise: $id) { edges { node { title opinions { adopted } } } }"
                                    + " safetyEvaluations(enterprise: $id) { edges { node { organisation expiredOn } } } }",
                            Map.of("id", DemoStory.ENTERPRISE))
                    .toString();
            assertThat(found)
                    .contains("{\"title\":\"" + unique + "\",\"opinions\":[{\"adopted\":true}]}")
                    .contains("{\"organisation\":\"" + unique + "\",\"expiredOn\":\"2026-07-01\"}");
        });
    }
}
