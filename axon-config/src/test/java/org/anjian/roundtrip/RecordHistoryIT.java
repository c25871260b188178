package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.Questions;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Records of several kinds as they were, and all that happened to them, through GraphQL on the real stores. */
@NodeForTests
class RecordHistoryIT {

    private static final EnterpriseId DEMO = new EnterpriseId(DemoStory.ENTERPRISE);
    private static final Actor NEIGHBOUR =
            new Actor("neighbour", Role.OFFICER, "zhanyi", new RegionCode("530303"), null);

    private final DemoUsers users;
    private final Questions questions;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    RecordHistoryIT(DemoUsers users, Questions questions) {
        this.users = users;
        this.questions = questions;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void an_enterprise_as_it_was_known_and_as_it_was() {
        String id = done(
                        Role.AGENCY_HEAD,
                        "registerEnterprise",
                        Map.of(
                                "foreignIdentifier",
                                Map.of(
                                        "scheme",
                                        "osha",
                                        "value",
                                        UUID.randomUUID().toString()),
                                "profile",
                                Map.of("name", "老名称", "sector", "INDUSTRY"),
                                "region",
                                "530303"),
                        "2026-01-05",
                        "enterpriseId position")
                .at("/enterpriseId")
                .asString();
        String position = done(
                        Role.AGENCY_HEAD,
                        "amendEnterprise",
                        Map.of(
                                "enterpriseId",
                                id,
                                "profile",
                                Map.of("name", "新名称", "sector", "INDUSTRY"),
                                "reason",
                                "更名"),
                        "2026-02-05",
                        "position")
                .at("/position")
                .asString();
        JsonNode history = history(Role.AGENCY_HEAD, id);
        String registeredAt = history.at("/edges/0/node/recordedAt").asString();

        assertThat(types(history)).containsExactly("EnterpriseRegistered", "EnterpriseAmended");
        assertThat(name(Role.AGENCY_HEAD, id, "position: \"" + position + "\"")).isEqualTo("新名称");
        assertThat(name(Role.AGENCY_HEAD, id, "asOf: \"" + registeredAt + "\"")).isEqualTo("老名称");
        assertThat(name(Role.AGENCY_HEAD, id, "occurredBy: \"2026-02-05T00:00:00+08:00\""))
                .isEqualTo("老名称");
        assertThat(name(Role.AGENCY_HEAD, id, "occurredBy: \"2026-02-05T12:00:00+08:00\""))
                .isEqualTo("新名称");
        // The officer of the county next door reads neither the record, nor its past, nor its history.
        assertThat(enterprise(Role.OFFICER, id, "asOf: \"" + registeredAt + "\"")
                        .isNull())
                .isTrue();
        JsonNode refused = recordHistory(Role.OFFICER, id).at("/errors/0/extensions");
        assertThat(refused.at("/reason").asString()).isEqualTo("NO_SUCH_RECORD");
        assertThat(refused.at("/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(recordHistory(Role.PUBLIC, id)
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void the_drills_of_an_enterprise_as_they_stood_on_a_day() {
        String position = done(
                        Role.ENTERPRISE,
                        "recordEmergencyDrill",
                        Map.of(
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "kind",
                                "SPECIAL",
                                "place",
                                "罐区",
                                "content",
                                "泄漏",
                                "participants",
                                List.of("person-1")),
                        "2026-02-02",
                        "position")
                .at("/position")
                .asString();

        JsonNode held = ask(
                Role.OFFICER,
                "before: drillProgramme(enterprise: $id, occurredBy: \"2026-02-02T00:00:00+08:00\") { drillsHeld }"
                        + " after: drillProgramme(enterprise: $id, occurredBy: \"2026-02-02T23:00:00+08:00\","
                        + " position: \"" + position + "\") { drillsHeld }",
                DemoStory.ENTERPRISE);
        String programme = DrillProgrammeId.of(DEMO).raw();

        assertThat(held.at("/data/after/drillsHeld").asInt())
                .isGreaterThan(held.at("/data/before/drillsHeld").asInt(0));
        assertThat(types(history(Role.ENTERPRISE, programme)))
                .contains("DrillProgrammeBegun", "EmergencyDrillRecorded");
        hidden(programme, DrillProgrammeView.class);
        theRecordOfTheDrillIsCorrected(programme);
    }

    /** The document reads corrected, the past reads as it was known, and the history has both (QJ22A-13d). */
    private void theRecordOfTheDrillIsCorrected(String programme) {
        JsonNode drill = ask(
                        Role.ENTERPRISE,
                        "drillProgramme(enterprise: $id) { drills { drillId on } }",
                        DemoStory.ENTERPRISE)
                .at("/data/drillProgramme/drills")
                .valueStream()
                .filter(held -> held.at("/on").asString().equals("2026-02-02"))
                .findFirst()
                .orElseThrow();
        String position = done(
                        Role.ENTERPRISE,
                        "correctDrill",
                        Map.of(
                                "drillProgrammeId",
                                programme,
                                "drillId",
                                drill.at("/drillId").asString(),
                                "drill",
                                Map.of("kind", "COMPREHENSIVE", "place", "厂区", "content", "泄漏与疏散"),
                                "reason",
                                "登记有误"),
                        "2026-02-03",
                        "position")
                .at("/position")
                .asString();

        JsonNode read = ask(
                Role.OFFICER,
                "was: drillProgramme(enterprise: $id, occurredBy: \"2026-02-02T23:00:00+08:00\")"
                        + " { drills { drillId place correctedOn } }"
                        + " is: drillProgramme(enterprise: $id, position: \"" + position + "\")"
                        + " { drills { drillId place correctedOn } }",
                DemoStory.ENTERPRISE);
        assertThat(read.at("/data/was/drills").toString()).contains("罐区").doesNotContain("厂区");
        assertThat(read.at("/data/is/drills").toString())
                .contains("{\"drillId\":" + drill.at("/drillId") + ",\"place\":\"厂区\",\"correctedOn\":\"2026-02-03\"}");
        assertThat(types(history(Role.ENTERPRISE, programme))).contains("DrillCorrected");
    }

    @Test
    @Rule("QJ22A-13d")
    void a_correction_of_a_hazard_names_an_event_of_its_history() {
        String hazard = story.registered();
        Map<String, Object> correction = new HashMap<>(Map.of("field", "LOCATION", "value", "二车间", "reason", "笔误"));
        correction.put("correctedEventId", UUID.randomUUID().toString());
        JsonNode refused = story.step(Role.OFFICER, "correctHazard", hazard, correction, "2026-03-02T10:00:00+08:00")
                .at("/errors/0/extensions");
        assertThat(refused.at("/reason").asString()).isEqualTo("CORRECTED_EVENT_UNKNOWN");
        assertThat(refused.at("/field").asString()).isEqualTo("correctedEventId");
        assertThat(refused.at("/rule").asString()).isEqualTo("QJ22A-13d");

        correction.put(
                "correctedEventId",
                story.as(Role.OFFICER)
                        .send(
                                "query($id: ID!) { hazardHistory(id: $id) { edges { node { id } } } }",
                                Map.of("id", hazard))
                        .at("/data/hazardHistory/edges/0/node/id")
                        .asString());
        story.done(Role.OFFICER, "correctHazard", hazard, correction, "2026-03-02T10:00:00+08:00");
        assertThat(types(history(Role.OFFICER, hazard))).contains("HazardRegistered", "HazardCorrected");
    }

    @Test
    void a_campaign_and_a_self_inspection_as_they_were() {
        String campaign = done(
                        Role.COMMITTEE_OFFICE,
                        "launchCampaign",
                        Map.of(
                                "name",
                                "专项治理",
                                "region",
                                "530300",
                                "template",
                                "QX24",
                                "templateVersion",
                                1,
                                "localPlanDueOn",
                                "2026-01-20",
                                "phases",
                                List.of(
                                        phase("MOBILISATION", "2026-01-10", "2026-01-31"),
                                        phase("SELF_INSPECTION", "2026-02-01", "2035-06-30"),
                                        phase("STRICT_ENFORCEMENT", "2035-07-01", "2035-10-31"),
                                        phase("CONSOLIDATION", "2035-11-01", "2035-12-31")),
                                "targetSectors",
                                List.of("HAZARDOUS_CHEMICALS")),
                        "2026-01-10",
                        "id position")
                .at("/id")
                .asString();
        done(
                Role.COMMITTEE_OFFICE,
                "setCampaignBaseline",
                Map.of("campaignId", campaign, "indicator", "ACCIDENTS", "year", 2025, "value", 10),
                "2026-01-20",
                "position");
        JsonNode then = ask(
                Role.OFFICER,
                "before: campaign(id: $id, occurredBy: \"2026-01-09T00:00:00+08:00\") { id }"
                        + " launched: campaign(id: $id, occurredBy: \"2026-01-15T00:00:00+08:00\") { version outcomes { baselineYear } }"
                        + " measured: campaign(id: $id, occurredBy: \"2026-01-21T00:00:00+08:00\") { version outcomes { baselineYear } }",
                campaign);
        assertThat(then.at("/data/before").isNull()).isTrue();
        assertThat(then.at("/data/launched/outcomes")).isEmpty();
        assertThat(then.at("/data/measured/outcomes/0/baselineYear").asInt()).isEqualTo(2025);
        assertThat(types(history(Role.OFFICER, campaign))).startsWith("CampaignLaunched");

        done(
                Role.ENTERPRISE,
                "startSelfInspection",
                Map.of("campaignId", campaign, "enterpriseId", DemoStory.ENTERPRISE),
                "2026-02-03",
                "id position");
        String inspection = SelfInspectionId.of(new CampaignId(campaign), DEMO).raw();
        JsonNode check = story.as(Role.ENTERPRISE)
                .send(
                        "query($campaign: ID!, $enterprise: ID!) {"
                                + " before: selfCheck(campaign: $campaign, enterprise: $enterprise,"
                                + " occurredBy: \"2026-02-02T23:00:00+08:00\") { startedOn }"
                                + " after: selfCheck(campaign: $campaign, enterprise: $enterprise,"
                                + " occurredBy: \"2026-02-03T23:00:00+08:00\") { startedOn } }",
                        Map.of("campaign", campaign, "enterprise", DemoStory.ENTERPRISE));
        assertThat(check.at("/data/before/startedOn").asString("")).isEmpty();
        assertThat(check.at("/data/after/startedOn").asString()).isEqualTo("2026-02-03");
        assertThat(types(history(Role.ENTERPRISE, inspection))).contains("SelfInspectionStarted");
        hidden(inspection, SelfCheckView.class);
        theAwarenessIsCounted(campaign, inspection);
    }

    /** Two persons are enrolled, and one of them passed the test of duties (QX24-G1). */
    private void theAwarenessIsCounted(String campaign, String inspection) {
        String aware = new SafetyManagerId(story.managerIsOnDuty()).personId().raw();
        for (String person : List.of(aware, "person-" + UUID.randomUUID())) {
            done(
                    Role.ENTERPRISE,
                    "enrolCampaignSubject",
                    Map.of("selfInspectionId", inspection, "personId", person, "capacity", "FULL_TIME_MANAGER"),
                    "2026-02-04",
                    "position");
        }
        done(
                Role.OFFICER,
                "recordKnowledgeTest",
                Map.of(
                        "enterpriseId",
                        DemoStory.ENTERPRISE,
                        "personId",
                        aware,
                        "topic",
                        "DUTIES_AWARENESS",
                        "score",
                        90,
                        "passMark",
                        60),
                "2026-02-05",
                "position");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode rate = ask(
                    Role.OFFICER,
                    "now: dutyAwarenessRate(campaign: $id, region: \"530302\", sector: HAZARDOUS_CHEMICALS)"
                            + " { inScope aware rate met }"
                            + " before: dutyAwarenessRate(campaign: $id, on: \"2026-02-04\") { inScope aware }"
                            + " elsewhere: dutyAwarenessRate(campaign: $id, sector: NON_COAL_MINE) { inScope rate }",
                    campaign);
            assertThat(rate.at("/data/now/inScope").asInt()).isEqualTo(2);
            assertThat(rate.at("/data/now/aware").asInt()).isEqualTo(1);
            assertThat(rate.at("/data/now/rate").asDouble()).isEqualTo(0.5);
            assertThat(rate.at("/data/now/met").asBoolean()).isFalse();
            assertThat(rate.at("/data/before/aware").asInt()).isZero();
            assertThat(rate.at("/data/elsewhere/inScope").asInt()).isZero();
        });
    }

    /** The neighbour is told that there is no such record. */
    private void hidden(String id, Class<?> document) {
        assertThat(questions.ask(FindRecord.now(id), document, NEIGHBOUR).join())
                .isNull();
        assertThatThrownBy(() -> questions
                        .ask(new FindRecordHistory(id, PageRequest.of(null, null)), TimelinePage.class, NEIGHBOUR)
                        .join())
                .satisfies(refused ->
                        assertThat(Refusals.of(refused).orElseThrow().code()).isEqualTo("NO_SUCH_RECORD"));
    }

    private static Map<String, Object> phase(String kind, String from, String to) {
        return Map.of("kind", kind, "from", from, "to", to);
    }

    private String name(Role role, String id, String moment) {
        return enterprise(role, id, moment).at("/name").asString();
    }

    private JsonNode enterprise(Role role, String id, String moment) {
        return ask(role, "enterprise(id: $id, " + moment + ") { name }", id).at("/data/enterprise");
    }

    private JsonNode history(Role role, String id) {
        JsonNode answer = recordHistory(role, id);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/recordHistory");
    }

    private JsonNode recordHistory(Role role, String id) {
        return story.as(role)
                .send(
                        "query($id: ID!) { recordHistory(id: $id, first: 100) { edges { node { type recordedAt } } } }",
                        Map.of("id", id));
    }

    private static List<String> types(JsonNode history) {
        return history.at("/edges")
                .valueStream()
                .map(edge -> edge.at("/node/type").asString())
                .toList();
    }

    private JsonNode ask(Role role, String fields, String id) {
        JsonNode answer = story.as(role).send("query($id: ID!) { " + fields + " }", Map.of("id", id));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer;
    }

    /** Sends a command that must be accepted. */
    private JsonNode done(Role role, String mutation, Map<String, ?> input, String day, String selection) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        JsonNode answer = story.as(role).mutate(mutation, whole, selection);
        JsonNode decision = answer.at("/data/" + mutation);
        assertThat(decision.isObject()).as(answer.toPrettyString()).isTrue();
        return decision;
    }
}
