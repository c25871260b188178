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
import org.anjian.api.person.IdentityDocument;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bad input about people and their papers is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfPeopleIT {

    private static final String DIGITS = "53030219900101123";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    private BadInputStory story;
    private String manager;
    private String second;
    private String neighbour;

    @Autowired
    BadInputOfPeopleIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    @BeforeEach
    void a_manager_is_on_duty() {
        story = new BadInputStory(new DemoStory(users, port));
        story.demo().enterpriseIsRegistered();
        manager = story.demo().managerIsOnDuty();
        second = story.done(Role.ENTERPRISE, "registerPerson", person("李四", "OTHER", "BAD-INPUT-2"), "id");
        neighbour = story.neighbour();
        story.done(Role.OFFICER, "grantStandardizationCertificate", certificate(DemoStory.ENTERPRISE), "id");
        story.done(Role.ENTERPRISE, "recordInsurancePolicy", policy(), "id");
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        return Stream.concat(aboutPeople().stream(), aboutPapers().stream()).map(bad -> bad.test(story, refused));
    }

    private List<BadCase> aboutPeople() {
        char right = IdentityDocument.checkCharacter(DIGITS);
        Map<String, Object> wrongDigit = person("王五", "RESIDENT_ID", DIGITS + (right == '0' ? '1' : '0'));
        Map<String, Object> post = Map.of("managerId", manager, "enterpriseId", DemoStory.ENTERPRISE);
        Map<String, Object> appointment =
                Map.of("personId", second, "enterpriseId", DemoStory.ENTERPRISE, "account", "demo-manager");
        Map<String, Object> test = Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "personId",
                second,
                "topic",
                "DUTIES_AWARENESS",
                "score",
                1_001,
                "passMark",
                60);
        return List.of(
                new BadCase(
                        "a wrong check digit of an identity number",
                        Role.ENTERPRISE,
                        "registerPerson",
                        wrongDigit,
                        INVALID,
                        "IDENTITY_NUMBER_CHECK_DIGIT",
                        "identity.number",
                        "GB 11643"),
                new BadCase(
                        "an identity number that is another's",
                        Role.ENTERPRISE,
                        "registerPerson",
                        person("赵六", "OTHER", "BAD-INPUT-2"),
                        CONFLICT,
                        "NAME_DIFFERS",
                        "name",
                        "QJ22A-02"),
                new BadCase(
                        "an unknown mode of employment",
                        Role.ENTERPRISE,
                        "appointSafetyManager",
                        DemoStory.and(appointment, Map.of("mode", "GIGANTIC")),
                        INVALID,
                        "UNKNOWN_VALUE",
                        "input",
                        INPUT),
                new BadCase(
                        "an account that is another's",
                        Role.ENTERPRISE,
                        "appointSafetyManager",
                        DemoStory.and(appointment, Map.of("mode", "FULL_TIME")),
                        CONFLICT,
                        "ACCOUNT_IN_USE",
                        "account",
                        "QJ22A-02"),
                new BadCase(
                        "a post that is taken up twice",
                        Role.ENTERPRISE,
                        "activateSafetyManager",
                        post,
                        CONFLICT,
                        "ALREADY_ON_DUTY",
                        null,
                        "QJ22A-04"),
                new BadCase(
                        "a score out of range",
                        Role.ENTERPRISE,
                        "recordKnowledgeTest",
                        test,
                        INVALID,
                        "OUT_OF_RANGE",
                        "score",
                        INPUT),
                new BadCase(
                        "a mark above the maximum of its item",
                        Role.OFFICER,
                        "recordPerformanceAssessment",
                        DemoStory.and(post, DemoStory.marks("P1", 61, "P2", 40)),
                        INVALID,
                        "MARK_OUT_OF_RANGE",
                        "marks.score",
                        "QJ22A-10a"),
                new BadCase(
                        "an assessment by a scheme that nobody adopted",
                        Role.AGENCY_HEAD,
                        "recordPreJobAssessment",
                        DemoStory.and(
                                Map.of("managerId", manager, "enterpriseId", neighbour),
                                DemoStory.marks("Q1", 80, "A1", 80)),
                        CONFLICT,
                        "SCHEME_NOT_ADOPTED",
                        null,
                        "QJ22A-10a"),
                new BadCase(
                        "a manager of somebody else's jurisdiction",
                        Role.OFFICER,
                        "recordPreJobAssessment",
                        DemoStory.and(
                                Map.of("managerId", manager, "enterpriseId", neighbour),
                                DemoStory.marks("Q1", 80, "A1", 80)),
                        NOT_FOUND,
                        "NO_SUCH_RECORD",
                        null,
                        INPUT));
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
                List.of(Map.of("person", second, "givenOn", "2026-03-01", "content", "同意", "adopted", true)));
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
    void a_cursor_of_another_query() {
        String cursor = story.demo()
                .as(Role.OFFICER)
                .send("{ enterprises(first: 1) { edges { cursor } } }", Map.of())
                .at("/data/enterprises/edges/0/cursor")
                .asString();
        assertThat(cursor).isNotEmpty();
        for (String page : List.of(
                "safetyManagers(after: $after)",
                "persons(after: $after)",
                "checkPlans(enterprise: \"enterprise-x\", after: $after)",
                "selfChecks(campaign: \"campaign-x\", after: $after)")) {
            refused.refused(
                    () -> story.demo()
                            .as(Role.OFFICER)
                            .send("query($after: String) { " + page + " { __typename } }", Map.of("after", cursor)),
                    INVALID,
                    "FOREIGN_CURSOR",
                    "after",
                    INPUT);
        }
    }

    @Test
    void a_page_that_is_too_large() {
        refused.refused(
                () -> story.demo().as(Role.OFFICER).send("{ safetyManagers(first: 100000) { __typename } }", Map.of()),
                INVALID,
                "OUT_OF_RANGE",
                "first",
                INPUT);
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

    private static Map<String, Object> person(String name, String kind, String number) {
        return Map.of(
                "enterpriseId", DemoStory.ENTERPRISE, "name", name, "identity", Map.of("kind", kind, "number", number));
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
