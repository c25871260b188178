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
import org.anjian.security.DemoUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input for bulletins, deliveries and registers of committees: each is refused with its code, and stores nothing. */
@NodeForTests
class BadInputOfBulletinsIT {

    private static final String FORBIDDEN = "FORBIDDEN";
    private static final String CITY = "530300";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfBulletinsIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    private static Map<String, Object> compile(String office, String quarter) {
        return Map.of("office", office, "quarter", quarter, "divisions", List.of("SECTOR"));
    }

    private static Map<String, Object> body(String kind, String region, List<String> sectors) {
        return Map.of("office", CITY, "kind", kind, "code", "body", "name", "机关", "region", region, "sectors", sectors);
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        BadInputStory story = new BadInputStory(new DemoStory(users, port));
        return Stream.of(
                        bad(
                                "a quarter that there is not",
                                compile(CITY, "2022-Q5"),
                                INVALID,
                                "MALFORMED",
                                "quarter",
                                INPUT),
                        bad("a quarter as a month", compile(CITY, "2022-07"), INVALID, "MALFORMED", "quarter", INPUT),
                        bad("a year of nobody", compile(CITY, "0001-Q1"), INVALID, "OUT_OF_RANGE", "quarter", INPUT),
                        bad(
                                "a quarter before the rule was in force",
                                compile(CITY, "2021-Q4"),
                                CONFLICT,
                                "NO_VALUE_IN_FORCE",
                                null,
                                "QJ22A-16"),
                        bad(
                                "the bulletin of another office",
                                compile("530302", "2022-Q3"),
                                FORBIDDEN,
                                "NOT_THE_OFFICE",
                                null,
                                "QJ22B-03"),
                        bad(
                                "a township has no office",
                                compile("530302001", "2022-Q3"),
                                INVALID,
                                "NOT_AN_OFFICE_REGION",
                                "office",
                                "QJ22B-03"),
                        bad(
                                "the bulletin of another city",
                                compile("530100", "2022-Q3"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        bad(
                                "a quarter that is not over",
                                compile(CITY, "2999-Q1"),
                                INVALID,
                                "OUT_OF_RANGE",
                                "quarter",
                                INPUT),
                        new BadCase(
                                "an issue without a digest",
                                Role.COMMITTEE_OFFICE,
                                "issueQuarterlyBulletin",
                                Map.of("bulletinId", "bulletin-none", "sha256", " "),
                                INVALID,
                                "REQUIRED",
                                "sha256",
                                INPUT),
                        new BadCase(
                                "a bulletin that there is not",
                                Role.COMMITTEE_OFFICE,
                                "distributeBulletin",
                                Map.of("bulletinId", "bulletin-none"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "the distribution by who is no office",
                                Role.OFFICER,
                                "distributeBulletin",
                                Map.of("bulletinId", "bulletin-none"),
                                FORBIDDEN,
                                "NOT_PERMITTED",
                                null,
                                "QJ22B-13b"),
                        new BadCase(
                                "the receipt of what is no delivery",
                                Role.ENTERPRISE,
                                "confirmReceipt",
                                Map.of("deliveryId", "bulletin-none"),
                                INVALID,
                                "MALFORMED",
                                "deliveryId",
                                INPUT),
                        register(
                                "an enterprise as a body",
                                body("ENTERPRISE", CITY, List.of()),
                                "UNKNOWN_VALUE",
                                "kind",
                                INPUT),
                        register(
                                "a department without sectors",
                                body("LOWER_INDUSTRY_DEPARTMENT", "530302", List.of()),
                                "REQUIRED",
                                "sectors",
                                INPUT),
                        register(
                                "a member of a lower level",
                                body("COMMITTEE_MEMBER", "530302", List.of()),
                                "NOT_OF_THE_LEVEL",
                                "region",
                                "QJ22B-13b"),
                        register(
                                "a region that there is not",
                                body("LOWER_GOVERNMENT", "530399", List.of()),
                                "UNKNOWN_REGION",
                                "region",
                                "GB/T 2260"))
                .map(one -> one.test(story, refused));
    }

    private static BadCase bad(
            String name, Map<String, Object> input, String kind, String code, @Nullable String field, String rule) {
        return new BadCase(name, Role.COMMITTEE_OFFICE, "compileQuarterlyBulletin", input, kind, code, field, rule);
    }

    private static BadCase register(String name, Map<String, Object> input, String code, String field, String rule) {
        return new BadCase(name, Role.COMMITTEE_OFFICE, "registerCommitteeBody", input, INVALID, code, field, rule);
    }
}
