package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.CONFLICT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about campaigns and self-inspections is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfCampaignsIT {

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    private BadInputStory story;
    private String neighbour;
    private String campaign;
    private String unit;
    private String inspection;

    @Autowired
    BadInputOfCampaignsIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    @BeforeEach
    void a_campaign_runs() {
        story = new BadInputStory(new DemoStory(users, port));
        story.demo().enterpriseIsRegistered();
        neighbour = story.neighbour();
        campaign = story.done(Role.COMMITTEE_OFFICE, "launchCampaign", launch("530302", 1, List.of(0, 1, 2, 3)), "id");
        unit = story.done(Role.COMMITTEE_OFFICE, "enrolCampaignUnit", enrolment("530302"), "id");
        inspection = story.done(
                Role.ENTERPRISE,
                "startSelfInspection",
                Map.of("campaignId", campaign, "enterpriseId", DemoStory.ENTERPRISE),
                "id");
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        return Stream.concat(aboutTerms().stream(), aboutSelfInspections().stream())
                .map(bad -> bad.test(story, refused));
    }

    private List<BadCase> aboutTerms() {
        return List.of(
                new BadCase(
                        "an unknown region",
                        Role.COMMITTEE_OFFICE,
                        "launchCampaign",
                        launch("530399", 1, List.of(0, 1, 2, 3)),
                        INVALID,
                        "UNKNOWN_REGION",
                        "region",
                        "GB/T 2260"),
                new BadCase(
                        "phases out of order",
                        Role.COMMITTEE_OFFICE,
                        "launchCampaign",
                        launch("530302", 1, List.of(0, 2, 1, 3)),
                        INVALID,
                        "PHASES_INVALID",
                        "phases",
                        "QX24-00"),
                new BadCase(
                        "an unknown version of a checklist",
                        Role.COMMITTEE_OFFICE,
                        "launchCampaign",
                        launch("530302", 99, List.of(0, 1, 2, 3)),
                        INVALID,
                        "UNKNOWN_CHECKLIST",
                        "template",
                        "QX24-00"),
                new BadCase(
                        "a deadline before the day it is ordered",
                        Role.COMMITTEE_OFFICE,
                        "orderUnitRectification",
                        Map.of("unitParticipationId", unit, "dueOn", "2026-03-19", "reason", "未完成"),
                        INVALID,
                        "DUE_DATE_PASSED",
                        "dueOn",
                        "QX24-P4f"),
                new BadCase(
                        "a unit of another region",
                        Role.COMMITTEE_OFFICE,
                        "enrolCampaignUnit",
                        enrolment("530303"),
                        INVALID,
                        "UNIT_OUTSIDE_CAMPAIGN",
                        "region",
                        "QX24-E8"),
                new BadCase(
                        "a key object of another region",
                        Role.COMMITTEE_OFFICE,
                        "fixCampaignKeyObjects",
                        Map.of("campaignId", campaign, "enterprises", List.of(neighbour), "part", "LAST"),
                        NOT_FOUND,
                        "ENTERPRISE_UNKNOWN",
                        "enterpriseId",
                        "QJ16-09c"));
    }

    private List<BadCase> aboutSelfInspections() {
        return List.of(
                new BadCase(
                        "an answer to an item that the checklist does not have",
                        Role.ENTERPRISE,
                        "answerChecklistItem",
                        Map.of("selfInspectionId", inspection, "item", 99, "answer", "YES"),
                        INVALID,
                        "NO_SUCH_ITEM",
                        "item",
                        "QX24-P2a"),
                new BadCase(
                        "an answer without those to its sub-questions",
                        Role.ENTERPRISE,
                        "answerChecklistItem",
                        Map.of("selfInspectionId", inspection, "item", 1, "answer", "NO"),
                        INVALID,
                        "SUB_ANSWERS_MISSING",
                        null,
                        "QX24-01"),
                new BadCase(
                        "a self-inspection with items left out",
                        Role.ENTERPRISE,
                        "completeSelfInspection",
                        Map.of("selfInspectionId", inspection),
                        CONFLICT,
                        "ITEMS_MISSING",
                        null,
                        "QX24-P2a"),
                new BadCase(
                        "a commitment before the self-inspection is complete",
                        Role.ENTERPRISE,
                        "signCommitment",
                        Map.of("selfInspectionId", inspection, "personId", "person-1"),
                        CONFLICT,
                        "NOT_COMPLETED",
                        null,
                        "QX24-P2e"));
    }

    private static Map<String, Object> launch(String region, int version, List<Integer> order) {
        List<Map<String, Object>> phases = List.of(
                phase("MOBILISATION", "2026-03-01", "2026-03-31"),
                phase("SELF_INSPECTION", "2026-04-01", "2026-06-30"),
                phase("STRICT_ENFORCEMENT", "2026-07-01", "2026-10-31"),
                phase("CONSOLIDATION", "2026-11-01", "2026-12-31"));
        return Map.of(
                "name",
                "专项治理",
                "region",
                region,
                "template",
                "QX24",
                "templateVersion",
                version,
                "localPlanDueOn",
                "2026-03-30",
                "phases",
                order.stream().map(phases::get).toList());
    }

    private static Map<String, Object> phase(String kind, String from, String to) {
        return Map.of("kind", kind, "from", from, "to", to);
    }

    private Map<String, Object> enrolment(String region) {
        return Map.of(
                "campaignId",
                campaign,
                "organisation",
                "street-" + region,
                "unitName",
                "某街道",
                "kind",
                "TOWN",
                "region",
                region,
                "responsibleEnterprises",
                5);
    }
}
