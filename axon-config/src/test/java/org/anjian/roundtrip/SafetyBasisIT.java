package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Role;
import org.anjian.command.drill.RecordedDrill;
import org.anjian.command.drill.RecordedDrills;
import org.anjian.command.majorhazardsource.FiledSources;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The safety basis of an enterprise through GraphQL, on the real stores: the main path of each of its records. */
@NodeForTests
class SafetyBasisIT {

    private static final EnterpriseId ENTERPRISE = new EnterpriseId(DemoStory.ENTERPRISE);
    private static final List<String> TEAM = List.of("person-1");

    private final DemoUsers users;
    private final FiledSources filedSources;
    private final RecordedDrills recordedDrills;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    SafetyBasisIT(DemoUsers users, FiledSources filedSources, RecordedDrills recordedDrills) {
        this.users = users;
        this.filedSources = filedSources;
        this.recordedDrills = recordedDrills;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void a_major_hazard_source_goes_from_its_identification_to_its_filing() {
        Record source = begin(
                "identifyMajorHazardSource",
                "majorHazardSourceId",
                Map.of("name", "液化气储罐", "location", "罐区", "content", "液化石油气120吨", "participants", TEAM),
                "2026-03-02");
        source.step(
                Role.ENTERPRISE,
                "registerMajorHazardSource",
                Map.of("level", "THREE", "protection", "水喷淋", "participants", TEAM),
                "2026-03-03");
        assertThat(filedSources.of(ENTERPRISE)).anySatisfy(known -> {
            assertThat(known.id().raw()).isEqualTo(source.id);
            assertThat(known.registeredOn()).isEqualTo(LocalDate.parse("2026-03-03"));
            assertThat(known.filedOn()).isNull();
        });
        source.step(
                Role.ENTERPRISE,
                "recordHazardSourceAssessment",
                Map.of("assessor", "评价机构", "level", "TWO", "conclusion", "二级", "participants", TEAM),
                "2026-03-04");
        Map<String, Object> file = new HashMap<>(Map.of(
                "safetyMeasures",
                "围堰",
                "recipients",
                List.of(
                        Map.of("kind", "WORK_SAFETY_REGULATOR", "body", "区应急管理局"),
                        Map.of("kind", "INDUSTRY_AUTHORITY", "body", "区工信局"))));
        assertThat(source.refused(Role.ENTERPRISE, "fileMajorHazardSource", file, "2026-03-05"))
                .isEqualTo("EMERGENCY_MEASURES_MISSING");
        file.put("emergencyMeasures", "疏散");
        String position = source.step(Role.ENTERPRISE, "fileMajorHazardSource", file, "2026-03-05");

        assertThat(filedSources.of(ENTERPRISE))
                .filteredOn(known -> known.id().raw().equals(source.id))
                .singleElement()
                .satisfies(known -> assertThat(known.filedOn()).isEqualTo(LocalDate.parse("2026-03-05")));
        JsonNode node = node(
                "majorHazardSources",
                source.id,
                position,
                "state level assessmentValidUntil recipients { kind body } assessments { on assessor }");
        assertThat(node.at("/state").asString()).isEqualTo("FILED");
        assertThat(node.at("/level").asString()).isEqualTo("TWO");
        assertThat(node.at("/assessmentValidUntil").asString()).isEqualTo("2029-03-04");
        assertThat(node.at("/recipients")).hasSize(2);
        JsonNode duty = ask(
                Role.ENTERPRISE,
                "hazardSourceDuty(enterprise: $enterprise, on: \"2029-03-05\", position: $position)"
                        + " { standing notAssessed }",
                position);
        assertThat(duty.at("/standing").asString()).isEqualTo("NOT_PERFORMED");
        assertThat(duty.at("/notAssessed").valueStream().map(JsonNode::asString))
                .contains(source.id);
        source.step(Role.ENTERPRISE, "deregisterMajorHazardSource", Map.of("reason", "已拆除"), "2026-03-06");
        assertThat(filedSources.of(ENTERPRISE))
                .noneMatch(known -> known.id().raw().equals(source.id));
    }

    @Test
    void an_emergency_plan_goes_from_the_assessment_of_risks_to_its_filing() {
        Record plan = begin(
                "recordEmergencyRiskAssessment",
                "emergencyPlanId",
                Map.of(
                        "type",
                        "COMPREHENSIVE",
                        "name",
                        "综合应急预案",
                        "risks",
                        "泄漏",
                        "resources",
                        "消防车两台",
                        "participants",
                        TEAM),
                "2026-03-02");
        plan.step(
                Role.ENTERPRISE,
                "draftEmergencyPlan",
                Map.of(
                        "elements",
                        List.of("SCOPE", "ORGANISATION", "RESPONSE", "AFTERMATH", "SUPPORT"),
                        "posts",
                        List.of("P1"),
                        "content",
                        "正文",
                        "participants",
                        TEAM),
                "2026-03-03");
        plan.step(Role.ENTERPRISE, "issueDisposalCard", Map.of("post", "P1", "content", "关阀"), "2026-03-03");
        plan.step(
                Role.ENTERPRISE,
                "linkEmergencyPlan",
                Map.of("link", Map.of("type", "GOVERNMENT", "body", "区政府", "content", "报警")),
                "2026-03-03");
        assertThat(plan.refused(Role.ENTERPRISE, "signEmergencyPlan", Map.of(), "2026-03-04"))
                .isEqualTo("REVIEW_MISSING");
        plan.step(
                Role.ENTERPRISE,
                "reviewEmergencyPlan",
                Map.of("experts", List.of("person-7"), "result", "PASSED", "conclusion", "通过"),
                "2026-03-04");
        plan.step(Role.ENTERPRISE, "signEmergencyPlan", Map.of(), "2026-03-05");
        plan.step(
                Role.ENTERPRISE,
                "publishEmergencyPlan",
                Map.of("audience", "EMPLOYEES", "channel", "公告栏"),
                "2026-03-06");
        String filed = plan.step(Role.ENTERPRISE, "fileEmergencyPlan", Map.of("regulator", "区应急管理局"), "2026-03-10");
        // The timer of the back-dated publication may have added its event.
        assertThat(node("emergencyPlans", plan.id, filed, "state").at("/state").asString())
                .isEqualTo("FILED_COPY_MISSING");
        String copied = plan.step(Role.ENTERPRISE, "copyEmergencyPlan", Map.of("copiedTo", "区应急管理局"), "2026-03-11");
        JsonNode node = node(
                "emergencyPlans",
                plan.id,
                copied,
                "state unitClass planVersion fileBy cards links { type body } versions { number participants }");
        assertThat(node.at("/state").asString()).isEqualTo("FILED");
        assertThat(node.at("/unitClass").asString()).isEqualTo("KEY");
        assertThat(node.at("/fileBy").asString()).isEqualTo("2026-04-03");
        assertThat(node.at("/versions/0/participants/0").asString()).isEqualTo("person-1");
    }

    @Test
    void drills_are_planned_held_and_set_against_what_is_owed() {
        Record programme =
                begin("adoptDrillPlan", "drillProgrammeId", Map.of("year", 2026, "content", "两次演练"), "2026-01-10");
        begin(
                "recordEmergencyDrill",
                null,
                Map.of("kind", "SPECIAL", "place", "罐区", "content", "泄漏", "participants", TEAM),
                "2026-03-05");
        assertThat(recordedDrills.of(ENTERPRISE, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")))
                .contains(new RecordedDrill(EmergencyPlanType.SPECIAL, LocalDate.parse("2026-03-05")));

        String position = programme.step(
                Role.ENTERPRISE,
                "evaluateDrill",
                Map.of("drillId", programme.id + "/1", "conclusion", "报警慢"),
                "2026-03-06");

        JsonNode read = ask(
                Role.OFFICER,
                "drillProgramme(enterprise: $enterprise, position: $position) { unitClass drillsHeld drills"
                        + " { drillId evaluatedOn participants } }",
                position);
        assertThat(read.at("/unitClass").asString()).isEqualTo("KEY");
        assertThat(read.at("/drills/0/evaluatedOn").asString()).isEqualTo("2026-03-06");
        JsonNode compliance = ask(
                Role.OFFICER,
                "drillCompliance(enterprise: $enterprise, year: 2026, position: $position) { yearly drills windows"
                        + " { obligation window drills standing } }",
                position);
        assertThat(compliance.at("/yearly").asString()).isEqualTo("MET");
        assertThat(compliance.at("/windows/0/window").asString()).isEqualTo("2026H1");
        assertThat(compliance.at("/windows/0/standing").asString()).isEqualTo("MET");
        assertThat(compliance.at("/windows/2/obligation").asString()).isEqualTo("ONSITE");
        assertThat(compliance.at("/windows/2/standing").asString()).isEqualTo("MISSED");
        JsonNode findings = ask(
                Role.OFFICER,
                "safetyBasisFindings(enterprise: $enterprise, on: \"2026-07-01\", position: $position)"
                        + " { findings { item answer reasons missing } }",
                position);
        assertThat(findings.at("/findings")
                        .valueStream()
                        .map(finding -> finding.at("/item").asInt()))
                .containsExactly(2, 4, 5, 6, 7, 13, 14, 15, 17);
        assertThat(findings.at("/findings/8/answer").asString()).isEqualTo("NO");
        assertThat(findings.at("/findings/8/missing/0").asString()).isEqualTo("ONSITE 2026H1");
        JsonNode whole = ask(
                Role.OFFICER,
                "checklistFindings(enterprise: $enterprise, on: \"2026-07-01\", position: $position) { on template"
                        + " findings { item { seq duty text english } judgement reasons missing records } }",
                position);
        assertThat(whole.at("/findings")).hasSize(31);
        JsonNode drills = whole.at("/findings/16");
        assertThat(drills.at("/item/seq").asInt()).isEqualTo(17);
        assertThat(drills.at("/item/duty").asInt()).isEqualTo(4);
        assertThat(drills.at("/judgement").asString()).isEqualTo("NOT_MET");
        assertThat(drills.at("/missing/0").asString()).isEqualTo("ONSITE 2026H1");
        assertThat(drills.at("/records").valueStream().map(JsonNode::asString)).contains(programme.id);
        assertThat(whole.at("/findings/0/judgement").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_safety_rule_is_in_force_once_it_was_signed_and_published() {
        Record rule = begin(
                "recordRuleDrafting",
                "safetyRuleId",
                Map.of(
                        "kind",
                        "PROCEDURE",
                        "title",
                        "动火作业规程",
                        "topics",
                        List.of("OPERATING_PROCEDURES", "TRAINING"),
                        "legalBasis",
                        List.of("GB 30871-2022"),
                        "content",
                        "正文",
                        "participants",
                        TEAM),
                "2026-03-02");
        Map<String, Object> publication = Map.of(
                "places", List.of("车间门口"), "studySessions", List.of(Map.of("on", "2026-03-20", "audience", "操作工")));
        assertThat(rule.refused(Role.ENTERPRISE, "publishSafetyRule", publication, "2026-03-03"))
                .isEqualTo("SIGNATURE_MISSING");
        rule.step(Role.ENTERPRISE, "signSafetyRule", Map.of(), "2026-03-03");
        rule.step(Role.ENTERPRISE, "publishSafetyRule", publication, "2026-03-04");
        rule.step(
                Role.ENTERPRISE,
                "evaluateSafetyRule",
                Map.of("opinions", "太长", "conclusion", "第四步被跳过", "participants", TEAM),
                "2026-05-06");
        String position = rule.step(
                Role.ENTERPRISE,
                "concludeNoRuleChange",
                Map.of("evaluationId", rule.id + "/1", "reason", "第四步必要"),
                "2026-05-08");
        JsonNode node = node(
                "safetyRules",
                rule.id,
                position,
                "state versionInForce topicsInForce versions { versionId legalBasis } studySessions { on }"
                        + " evaluations { noChangeOn }");
        assertThat(node.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(node.at("/versions/0/versionId").asString()).isEqualTo(rule.id + "/v1");
        assertThat(node.at("/evaluations/0/noChangeOn").asString()).isEqualTo("2026-05-08");
        JsonNode coverage = ask(
                Role.OFFICER,
                "ruleSetCoverage(enterprise: $enterprise, position: $position) { covered of missing }",
                position);
        assertThat(coverage.at("/covered").asInt()).isEqualTo(2);
        assertThat(coverage.at("/of").asInt()).isEqualTo(7);
        assertThat(coverage.at("/missing").valueStream().map(JsonNode::asString))
                .contains("EMERGENCY_RESCUE")
                .doesNotContain("TRAINING");
    }

    @Test
    void a_construction_project_passes_its_gates_in_order() {
        Record project = begin(
                "registerConstructionProject",
                "constructionProjectId",
                Map.of("name", "二期", "kind", "EXTENDED", "park", "化工园", "content", "第二条生产线"),
                "2026-03-02");
        Map<String, Object> design = gate("DESIGN", "SAFETY");
        assertThat(project.refused(Role.OFFICER, "passThreeSimultaneousGate", design, "2026-03-03"))
                .isEqualTo("SAFETY_ACCESS_NOT_REVIEWED");
        project.step(Role.OFFICER, "reviewSafetyAccess", Map.of("result", "PASS", "conclusion", "符合"), "2026-03-04");
        project.step(Role.OFFICER, "passThreeSimultaneousGate", design, "2026-03-05");
        assertThat(project.refused(
                        Role.OFFICER, "passThreeSimultaneousGate", gate("CONSTRUCTION", "SAFETY"), "2026-03-06"))
                .isEqualTo("GATE_ORDER_VIOLATED");
        String position = project.step(
                Role.OFFICER, "passThreeSimultaneousGate", gate("DESIGN", "OCCUPATIONAL_HEALTH"), "2026-03-06");
        JsonNode node = node("constructionProjects", project.id, position, "access gate gates { gate passed on }");
        assertThat(node.at("/access").asString()).isEqualTo("PASS");
        assertThat(node.at("/gate").asString()).isEqualTo("DESIGN");
        assertThat(node.at("/gates")).hasSize(2);
    }

    private static Map<String, Object> gate(String gate, String facilities) {
        return Map.of("gate", gate, "facilities", facilities, "conclusion", "同步");
    }

    /** Begins a record at the demo enterprise, as its principal. */
    private Record begin(String mutation, String idField, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("enterpriseId", DemoStory.ENTERPRISE);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        JsonNode answer = story.as(Role.ENTERPRISE).mutate(mutation, whole, "id position");
        JsonNode decision = answer.at("/data/" + mutation);
        assertThat(decision.isObject()).as(answer.toPrettyString()).isTrue();
        return new Record(decision.at("/id").asString(), idField);
    }

    private JsonNode ask(Role role, String field, String position) {
        String name = field.substring(0, field.indexOf('('));
        JsonNode answer = story.as(role)
                .send(
                        "query($enterprise: ID!, $position: String) { " + field + " }",
                        Map.of("enterprise", DemoStory.ENTERPRISE, "position", position));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + name);
    }

    private JsonNode node(String list, String id, String position, String selection) {
        return ask(
                        Role.OFFICER,
                        list + "(enterprise: $enterprise, first: 500, position: $position) { edges { node { id version "
                                + selection + " } } }",
                        position)
                .at("/edges")
                .valueStream()
                .map(edge -> edge.at("/node"))
                .filter(node -> node.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A record that was begun, and its steps. */
    private final class Record {

        private final String id;
        private final String idField;

        private Record(String id, String idField) {
            this.id = id;
            this.idField = idField;
        }

        /** Takes a step that must be accepted, and returns the position of it. */
        private String step(Role role, String mutation, Map<String, ?> input, String day) {
            JsonNode answer = send(role, mutation, input, day);
            JsonNode decision = answer.at("/data/" + mutation);
            assertThat(decision.isObject()).as(answer.toPrettyString()).isTrue();
            return decision.at("/position").asString();
        }

        /** Tries a step that must be refused, and returns why. */
        private String refused(Role role, String mutation, Map<String, ?> input, String day) {
            return send(role, mutation, input, day)
                    .at("/errors/0/extensions/reason")
                    .asString();
        }

        private JsonNode send(Role role, String mutation, Map<String, ?> input, String day) {
            Map<String, Object> whole = new HashMap<>(input);
            whole.put(idField, id);
            whole.put("occurredAt", day + "T09:00:00+08:00");
            return story.as(role).mutate(mutation, whole, "id position");
        }
    }
}
