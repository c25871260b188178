package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.CONFLICT;
import static org.anjian.roundtrip.BadCase.INPUT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;

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

/** Bad input about monthly returns is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfReturnsIT {

    private static final String FORBIDDEN = "FORBIDDEN";
    private static final String BUREAU = "qilin-emergency-bureau";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfReturnsIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    private static Map<String, Object> of(String organisation, String region, String month) {
        return Map.of("organisation", organisation, "region", region, "month", month);
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        BadInputStory story = new BadInputStory(new DemoStory(users, port));
        return Stream.of(
                        new BadCase(
                                "a month that there is not",
                                Role.COMMITTEE_OFFICE,
                                "expectMonthlyReturn",
                                of(BUREAU, "530302", "2022-13"),
                                INVALID,
                                "MALFORMED",
                                "month",
                                INPUT),
                        new BadCase(
                                "a month before the rule was in force",
                                Role.COMMITTEE_OFFICE,
                                "expectMonthlyReturn",
                                of(BUREAU, "530302", "2022-02"),
                                CONFLICT,
                                "NO_VALUE_IN_FORCE",
                                null,
                                "QJ22A-16"),
                        new BadCase(
                                "the return of another body",
                                Role.OFFICER,
                                "compileMonthlyReturn",
                                of("qilin-housing-bureau", "530302", "2022-05"),
                                FORBIDDEN,
                                "NOT_THE_REPORTING_BODY",
                                null,
                                "QJ22B-11a"),
                        new BadCase(
                                "the return of the next county",
                                Role.OFFICER,
                                "compileMonthlyReturn",
                                of(BUREAU, "530303", "2022-05"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a month that is not over",
                                Role.OFFICER,
                                "compileMonthlyReturn",
                                of(BUREAU, "530302", "2026-03"),
                                CONFLICT,
                                "MONTH_NOT_OVER",
                                "month",
                                "QJ22B-11a"),
                        new BadCase(
                                "a typical case without lessons",
                                Role.OFFICER,
                                "nominateTypicalCase",
                                Map.of(
                                        "returnId",
                                        "monthlyreturn-none",
                                        "caseId",
                                        "penaltycase-none",
                                        "facts",
                                        "事实",
                                        "penalty",
                                        "罚款",
                                        "lessons",
                                        " ",
                                        "suggestions",
                                        "建议"),
                                INVALID,
                                "REQUIRED",
                                "lessons",
                                INPUT),
                        new BadCase(
                                "the signature of who is not the head",
                                Role.OFFICER,
                                "signMonthlyReturn",
                                Map.of("returnId", "monthlyreturn-none", "sha256", "0".repeat(64)),
                                FORBIDDEN,
                                "NOT_PERMITTED",
                                null,
                                "QJ22B-12a"))
                .map(bad -> bad.test(story, refused));
    }
}
