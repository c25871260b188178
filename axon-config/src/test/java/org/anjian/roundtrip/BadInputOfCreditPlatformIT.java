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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about the exchange with the credit platform is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfCreditPlatformIT {

    private static final String DIGEST = "0".repeat(64);

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfCreditPlatformIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    private static Map<String, Object> sync(String exchange, Map<String, String> receipt) {
        return Map.of("exchangeId", exchange, "sha256", DIGEST, "receipts", List.of(receipt));
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        BadInputStory story = new BadInputStory(new DemoStory(users, port));
        Map<String, String> accepted = Map.of("record", "penaltycase-1", "outcome", "ACCEPTED", "platformNumber", "N");
        return Stream.of(
                        new BadCase(
                                "an office without anything to tell",
                                Role.COMMITTEE_OFFICE,
                                "prepareCreditExchange",
                                Map.of("region", "530324"),
                                CONFLICT,
                                "NOTHING_OWED",
                                "region",
                                "QJ16-12e"),
                        new BadCase(
                                "a region that there is not",
                                Role.COMMITTEE_OFFICE,
                                "prepareCreditExchange",
                                Map.of("region", "530399"),
                                INVALID,
                                "UNKNOWN_REGION",
                                "region",
                                "GB/T 2260"),
                        new BadCase(
                                "the office of the next county",
                                Role.OFFICER,
                                "prepareCreditExchange",
                                Map.of("region", "530303"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "an enterprise that exchanges",
                                Role.ENTERPRISE,
                                "prepareCreditExchange",
                                Map.of("region", "530302"),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                "QJ16-12e"),
                        new BadCase(
                                "an exchange that there is not",
                                Role.COMMITTEE_OFFICE,
                                "syncCreditPlatform",
                                sync("creditexchange-530302-99999", accepted),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "an id of something else",
                                Role.COMMITTEE_OFFICE,
                                "syncCreditPlatform",
                                sync("monthlyreturn-1", accepted),
                                INVALID,
                                "MALFORMED",
                                "exchangeId",
                                INPUT),
                        new BadCase(
                                "a receipt without the platform's number",
                                Role.COMMITTEE_OFFICE,
                                "syncCreditPlatform",
                                sync(
                                        "creditexchange-530302-99999",
                                        Map.of("record", "penaltycase-1", "outcome", "ACCEPTED")),
                                INVALID,
                                "RECEIPT_INCOMPLETE",
                                "receipts",
                                "QJ16-12e"),
                        new BadCase(
                                "a refusal without reason",
                                Role.COMMITTEE_OFFICE,
                                "syncCreditPlatform",
                                sync(
                                        "creditexchange-530302-99999",
                                        Map.of("record", "penaltycase-1", "outcome", "REFUSED", "reason", " ")),
                                INVALID,
                                "RECEIPT_INCOMPLETE",
                                "receipts",
                                "QJ16-12e"))
                .map(bad -> bad.test(story, refused));
    }
}
