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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about tip-offs is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfTipOffsIT {

    private static final String RULE = "QJ16-15a";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    private BadInputStory story;
    private String tip;

    @Autowired
    BadInputOfTipOffsIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    @BeforeEach
    void a_tip_off_came_by_the_hotline() {
        story = new BadInputStory(new DemoStory(users, port));
        tip = story.send(Role.TIP_HANDLER, "receiveTipOff", tip("530302", "HOTLINE"), "id")
                .at("/data/receiveTipOff/id")
                .asString();
    }

    private static Map<String, Object> tip(String region, String channel) {
        return Map.of("region", region, "channel", channel, "about", "HAZARD", "deaths", false, "text", "仓库堵塞消防通道");
    }

    private Map<String, Object> about(String field, Object value) {
        return Map.of("tipOffId", tip, field, value);
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        return Stream.of(
                        new BadCase(
                                "a web tip-off by a handler",
                                Role.TIP_HANDLER,
                                "receiveTipOff",
                                tip("530302", "WEB"),
                                INVALID,
                                "CHANNEL_NOT_YOURS",
                                "channel",
                                RULE),
                        new BadCase(
                                "a tip-off in another county",
                                Role.TIP_HANDLER,
                                "receiveTipOff",
                                tip("530303", "HOTLINE"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a tip-off that is not there",
                                Role.TIP_HANDLER,
                                "acceptTipOff",
                                Map.of("tipOffId", "tipoff-none"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a matter that is not there",
                                Role.TIP_HANDLER,
                                "acceptTipOff",
                                about("matter", "tipoffmatter-none"),
                                INVALID,
                                "MATTER_ELSEWHERE",
                                "matter",
                                "QJ16-15b"),
                        new BadCase(
                                "an answer before anything was decided",
                                Role.TIP_HANDLER,
                                "answerReporter",
                                about("answer", "x"),
                                CONFLICT,
                                "NOT_YET_DECIDED",
                                null,
                                RULE),
                        new BadCase(
                                "a rejection without a reason",
                                Role.TIP_HANDLER,
                                "rejectTipOff",
                                about("reason", " "),
                                INVALID,
                                "REQUIRED",
                                "reason",
                                INPUT),
                        new BadCase(
                                "a negative fine",
                                Role.TIP_HANDLER,
                                "proposeTipOffReward",
                                about("fineFen", -1),
                                INVALID,
                                "OUT_OF_RANGE",
                                "fineFen",
                                INPUT),
                        new BadCase(
                                "a grant for a week",
                                Role.AGENCY_HEAD,
                                "grantReporterIdentity",
                                Map.of("reporterIdentityId", "reporteridentity-none", "account", "x", "hours", 168),
                                INVALID,
                                "OUT_OF_RANGE",
                                "hours",
                                INPUT),
                        new BadCase(
                                "a telephone number in what is handed on",
                                Role.TIP_HANDLER,
                                "referTipOff",
                                Map.of(
                                        "tipOffId",
                                        tip,
                                        "to",
                                        Map.of("code", "x", "name", "x"),
                                        "wording",
                                        "可联系13912345678核实"),
                                INVALID,
                                "PERSONAL_DATA_IN_TEXT",
                                "wording",
                                "QJ16-06h"),
                        new BadCase(
                                "an officer who is no handler",
                                Role.OFFICER,
                                "acceptTipOff",
                                Map.of("tipOffId", tip),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                INPUT))
                .map(bad -> bad.test(story, refused));
    }
}
