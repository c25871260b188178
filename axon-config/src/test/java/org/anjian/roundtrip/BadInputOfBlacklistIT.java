package org.anjian.roundtrip;

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

/** Bad input about the blacklist and its batches is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfBlacklistIT {

    private static final String BATCHES = "QJ16-08e";
    private static final String NOBODY = "blacklistentry-none";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfBlacklistIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    private static Map<String, Object> batch(String month, List<String> entries, List<String> channels) {
        return Map.of("region", "530303", "month", month, "entries", entries, "channels", channels);
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        BadInputStory story = new BadInputStory(new DemoStory(users, port));
        story.demo().enterpriseIsRegistered();
        return Stream.of(
                        new BadCase(
                                "a proposal without a penalty",
                                Role.OFFICER,
                                "proposeBlacklisting",
                                Map.of(
                                        "enterpriseId",
                                        DemoStory.ENTERPRISE,
                                        "penaltyCaseId",
                                        "penaltycase-none",
                                        "ground",
                                        "OTHER",
                                        "facts",
                                        "x"),
                                INVALID,
                                "PENALTY_UNKNOWN",
                                "penaltyCaseId",
                                "QJ16-12a"),
                        new BadCase(
                                "a proposal without facts",
                                Role.OFFICER,
                                "proposeBlacklisting",
                                Map.of(
                                        "enterpriseId",
                                        DemoStory.ENTERPRISE,
                                        "penaltyCaseId",
                                        "penaltycase-none",
                                        "ground",
                                        "OTHER",
                                        "facts",
                                        " "),
                                INVALID,
                                "REQUIRED",
                                "facts",
                                INPUT),
                        new BadCase(
                                "a decision on an entry that is not there",
                                Role.AGENCY_HEAD,
                                "decideBlacklisting",
                                Map.of("entryId", NOBODY, "reasons", "x", "basis", "x"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a decision by an officer",
                                Role.OFFICER,
                                "decideBlacklisting",
                                Map.of("entryId", NOBODY, "reasons", "x", "basis", "x"),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                "QJ16-12a"),
                        new BadCase(
                                "an id of another kind",
                                Role.OFFICER,
                                "publishBlacklistEntry",
                                Map.of("entryId", "hazard-1", "channels", List.of("x")),
                                INVALID,
                                "MALFORMED",
                                "entryId",
                                INPUT),
                        new BadCase(
                                "a thirteenth month",
                                Role.AGENCY_HEAD,
                                "expectBlacklistBatch",
                                Map.of("region", "530303", "month", "2016-13"),
                                INVALID,
                                "MALFORMED",
                                "month",
                                INPUT),
                        new BadCase(
                                "a quarter that begins in November",
                                Role.AGENCY_HEAD,
                                "expectBlacklistBatch",
                                Map.of("region", "530303", "month", "2016-11"),
                                INVALID,
                                "NOT_A_PERIOD",
                                "month",
                                BATCHES),
                        new BadCase(
                                "a batch of nothing that does not say so",
                                Role.AGENCY_HEAD,
                                "publishBlacklistBatch",
                                batch("2016-10", List.of(), List.of("x")),
                                INVALID,
                                "NIL_NOT_EXPLICIT",
                                "nilReason",
                                BATCHES),
                        new BadCase(
                                "a batch of an entry that is not there",
                                Role.AGENCY_HEAD,
                                "publishBlacklistBatch",
                                batch("2016-10", List.of(NOBODY), List.of("x")),
                                INVALID,
                                "ENTRY_NOT_FOR_BATCH",
                                "entries",
                                BATCHES),
                        new BadCase(
                                "a batch without a medium",
                                Role.AGENCY_HEAD,
                                "publishBlacklistBatch",
                                batch("2016-10", List.of(NOBODY), List.of()),
                                INVALID,
                                "CHANNEL_MISSING",
                                "channels",
                                "QJ16-12b"))
                .map(bad -> bad.test(story, refused));
    }
}
