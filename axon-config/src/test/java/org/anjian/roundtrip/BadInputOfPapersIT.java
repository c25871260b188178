package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.CONFLICT;
import static org.anjian.roundtrip.BadCase.INPUT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bad input about rules, certificates and policies is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfPapersIT {

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    private BadInputStory story;
    private String neighbour;
    private String rule;

    @Autowired
    BadInputOfPapersIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    @BeforeEach
    void an_enterprise_has_papers() {
        story = new BadInputStory(new DemoStory(users, port));
        story.demo().enterpriseIsRegistered();
        neighbour = story.neighbour();
        rule = story.done(Role.ENTERPRISE, "recordRuleDrafting", draft(), "id");
        story.done(Role.OFFICER, "grantStandardizationCertificate", certificate(DemoStory.ENTERPRISE), "id");
        story.done(Role.ENTERPRISE, "recordInsurancePolicy", policy(), "id");
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        return aboutPapers().stream().map(bad -> bad.test(story, refused));
    }

    private List<BadCase> aboutPapers() {
        Map<String, Object> decision = Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "title",
                "决策",
                "content",
                "隐".repeat(1_000_000),
                "opinions",
                List.of(Map.of("person", "person-1", "givenOn", "2026-03-01", "content", "同意", "adopted", true)));
        return List.of(
                new BadCase(
                        "a megabyte of text",
                        Role.ENTERPRISE,
                        "recordSafetyRelatedDecision",
                        decision,
                        INVALID,
                        "TOO_LONG",
                        "content",
                        INPUT),
                new BadCase(
                        "a rule published before it is signed",
                        Role.ENTERPRISE,
                        "publishSafetyRule",
                        Map.of("safetyRuleId", rule, "places", List.of("厂门口")),
                        CONFLICT,
                        "SIGNATURE_MISSING",
                        null,
                        "QX24-03"),
                new BadCase(
                        "a certificate number used again",
                        Role.OFFICER,
                        "grantStandardizationCertificate",
                        certificate(DemoStory.ENTERPRISE),
                        CONFLICT,
                        "CERTIFICATE_GRANTED",
                        "certificateNumber",
                        "ML20-03"),
                new BadCase(
                        "a certificate for an enterprise of somebody else's jurisdiction",
                        Role.OFFICER,
                        "grantStandardizationCertificate",
                        certificate(neighbour),
                        NOT_FOUND,
                        "NO_SUCH_RECORD",
                        null,
                        INPUT),
                new BadCase(
                        "a policy number used again",
                        Role.ENTERPRISE,
                        "recordInsurancePolicy",
                        policy(),
                        CONFLICT,
                        "POLICY_RECORDED",
                        "policyNumber",
                        "QJ16-13a"));
    }

    @Test
    void the_same_command_twice_has_one_effect_and_its_id_serves_no_other() {
        String commandId = UUID.randomUUID().toString();
        Map<String, Object> place = Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "name",
                "一车间" + commandId,
                "kind",
                "WORKPLACE",
                "risk",
                "ORDINARY",
                "commandId",
                commandId);
        long before = refused.events();
        JsonNode once = story.send(Role.ENTERPRISE, "registerCheckPlace", place, "id version position");
        JsonNode twice = story.send(Role.ENTERPRISE, "registerCheckPlace", place, "id version position");
        assertThat(once.at("/data/registerCheckPlace/id").asString("")).isNotEmpty();
        assertThat(twice).isEqualTo(once);
        assertThat(refused.events()).isEqualTo(before + 1);
        refused.refused(
                () -> story.send(
                        Role.ENTERPRISE,
                        "registerCheckPlace",
                        DemoStory.and(place, Map.of("name", "二车间" + commandId)),
                        "id"),
                CONFLICT,
                "COMMAND_ID_REUSED",
                "commandId",
                INPUT);
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "kind",
                "RULE",
                "title",
                "某制度",
                "topics",
                List.of("TRAINING"),
                "legalBasis",
                List.of("安全生产法"),
                "content",
                "内容");
    }

    private static Map<String, Object> certificate(String enterprise) {
        return Map.of(
                "enterpriseId",
                enterprise,
                "certificateNumber",
                "BZ-BAD-INPUT",
                "level",
                "LEVEL_3",
                "validFrom",
                "2026-03-01",
                "validUntil",
                "2029-02-28");
    }

    private static Map<String, Object> policy() {
        return Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "type",
                "LIABILITY",
                "policyNumber",
                "BD-BAD-INPUT",
                "insurer",
                "某保险公司",
                "sumInsuredFen",
                100_000_000,
                "validFrom",
                "2026-03-01",
                "validUntil",
                "2027-02-28");
    }
}
