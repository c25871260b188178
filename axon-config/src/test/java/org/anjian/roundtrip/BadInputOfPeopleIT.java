package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.CONFLICT;
import static org.anjian.roundtrip.BadCase.INPUT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about people is refused with code, reason, field and rule, and stores no event. */
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
        story.demo().managerIsOnDuty();
        String first = story.done(Role.ENTERPRISE, "registerPerson", person("张三", "OTHER", "BAD-INPUT-1"), "id");
        second = story.done(Role.ENTERPRISE, "registerPerson", person("李四", "OTHER", "BAD-INPUT-2"), "id");
        manager = story.done(
                Role.ENTERPRISE,
                "appointSafetyManager",
                DemoStory.and(appointment(first), Map.of("mode", "FULL_TIME")),
                "id");
        neighbour = story.neighbour();
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        return aboutPeople().stream().map(bad -> bad.test(story, refused));
    }

    private List<BadCase> aboutPeople() {
        char right = IdentityDocument.checkCharacter(DIGITS);
        Map<String, Object> wrongDigit = person("王五", "RESIDENT_ID", DIGITS + (right == '0' ? '1' : '0'));
        Map<String, Object> post = Map.of("managerId", manager, "enterpriseId", DemoStory.ENTERPRISE);
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
                        DemoStory.and(appointment(second), Map.of("mode", "GIGANTIC")),
                        INVALID,
                        "UNKNOWN_VALUE",
                        "input",
                        INPUT),
                new BadCase(
                        "an account that is another's",
                        Role.ENTERPRISE,
                        "appointSafetyManager",
                        DemoStory.and(appointment(second), Map.of("mode", "FULL_TIME")),
                        CONFLICT,
                        "ACCOUNT_IN_USE",
                        "account",
                        "QJ22A-02"),
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
                        "recordPreJobAssessment",
                        DemoStory.and(post, DemoStory.marks("Q1", 101, "A1", 80)),
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

    private static Map<String, Object> person(String name, String kind, String number) {
        return Map.of(
                "enterpriseId", DemoStory.ENTERPRISE, "name", name, "identity", Map.of("kind", kind, "number", number));
    }

    private static Map<String, Object> appointment(String person) {
        return Map.of("personId", person, "enterpriseId", DemoStory.ENTERPRISE, "account", "bad-input-manager");
    }
}
