package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.INPUT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about typical cases is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfTypicalCasesIT {

    private static final String NONE = "typicalcase-none";
    private static final String DISCLOSURE = "QJ16-06h";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfTypicalCasesIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    private static Map<String, Object> text(String part, String words) {
        Map<String, Object> text = new HashMap<>(
                Map.of("title", "动火案", "facts", "违规动火", "penalty", "罚款五万元", "lessons", "未审批", "suggestions", "加强审批"));
        text.put(part, words);
        return Map.of("typicalCaseId", NONE, "text", text);
    }

    private static BadCase redaction(String name, String part, String words, String reason, String rule) {
        return new BadCase(name, Role.OFFICER, "redactTypicalCase", text(part, words), INVALID, reason, part, rule);
    }

    private static Map<String, Object> media(String medium) {
        return Map.of(
                "typicalCaseId",
                NONE,
                "media",
                List.of(Map.of("on", "2026-03-20", "channel", "TV", "medium", medium, "address", "19:30")));
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        BadInputStory story = new BadInputStory(new DemoStory(users, port));
        return Stream.of(
                        redaction("a wording without lessons", "lessons", " ", "REQUIRED", INPUT),
                        redaction("a title too long", "title", "长".repeat(201), "TOO_LONG", INPUT),
                        redaction(
                                "an identity number in the facts",
                                "facts",
                                "当事人530302198001011234",
                                "PERSONAL_DATA_IN_TEXT",
                                DISCLOSURE),
                        redaction(
                                "a telephone in full-width digits",
                                "suggestions",
                                "电话１３９８７６５４３２１",
                                "PERSONAL_DATA_IN_TEXT",
                                DISCLOSURE),
                        redaction("who informed", "lessons", "根据举报人反映", "INFORMER_IN_TEXT", DISCLOSURE),
                        redaction("a minor", "penalty", "使用童工", "MINOR_IN_TEXT", DISCLOSURE),
                        new BadCase(
                                "an id that is none of a typical case",
                                Role.COMMITTEE_OFFICE,
                                "approveTypicalCase",
                                Map.of("typicalCaseId", "penaltycase-1"),
                                INVALID,
                                "MALFORMED",
                                "typicalCaseId",
                                INPUT),
                        new BadCase(
                                "a case that there is not",
                                Role.COMMITTEE_OFFICE,
                                "approveTypicalCase",
                                Map.of("typicalCaseId", NONE),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a medium without a name",
                                Role.COMMITTEE_OFFICE,
                                "publishTypicalCase",
                                media(" "),
                                INVALID,
                                "REQUIRED",
                                "medium",
                                INPUT),
                        new BadCase(
                                "an approval by an officer",
                                Role.OFFICER,
                                "approveTypicalCase",
                                Map.of("typicalCaseId", NONE),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                "QJ22B-13d"),
                        new BadCase(
                                "a withdrawal that names a person's telephone",
                                Role.COMMITTEE_OFFICE,
                                "withdrawTypicalCase",
                                Map.of(
                                        "typicalCaseId",
                                        NONE,
                                        "reason",
                                        "PUBLISHED_BY_MISTAKE",
                                        "explanation",
                                        "请致电13987654321",
                                        "legalBasis",
                                        "第四十八条"),
                                INVALID,
                                "PERSONAL_DATA_IN_TEXT",
                                "explanation",
                                DISCLOSURE))
                .map(bad -> bad.test(story, refused));
    }
}
