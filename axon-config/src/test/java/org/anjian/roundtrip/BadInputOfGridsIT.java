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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about grids, their reports and the files of cases is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfGridsIT {

    private static final String RULE = "ML20-12e";

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    private BadInputStory story;
    private String neighbour;
    private String grid;

    @Autowired
    BadInputOfGridsIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    @BeforeEach
    void a_grid_has_no_worker_yet() {
        story = new BadInputStory(new DemoStory(users, port));
        story.demo().enterpriseIsRegistered();
        neighbour = story.neighbour();
        grid = story.done(Role.OFFICER, "registerGrid", grid("530302001"), "id");
    }

    private static Map<String, Object> grid(String region) {
        return Map.of(
                "code",
                "W-9",
                "name",
                "九网格",
                "region",
                region,
                "township",
                Map.of("code", "nanning-street", "name", "南宁街道办事处"));
    }

    private Map<String, Object> report(String of) {
        return Map.of("gridId", of, "enterpriseId", DemoStory.ENTERPRISE, "description", "疏散通道堵塞", "location", "二车间");
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        return Stream.of(
                        new BadCase(
                                "a grid of a whole county",
                                Role.OFFICER,
                                "registerGrid",
                                grid("530302"),
                                INVALID,
                                "NOT_A_GRID_REGION",
                                "region",
                                RULE),
                        new BadCase(
                                "a grid in somebody else's county",
                                Role.OFFICER,
                                "registerGrid",
                                grid("530303001"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a report from a grid that is not there",
                                Role.AUXILIARY,
                                "recordGridReport",
                                report("grid-none"),
                                NOT_FOUND,
                                "GRID_UNKNOWN",
                                "gridId",
                                RULE),
                        new BadCase(
                                "a report by who is no worker of the grid",
                                Role.AUXILIARY,
                                "recordGridReport",
                                report(grid),
                                "FORBIDDEN",
                                "NOT_A_WORKER",
                                null,
                                RULE),
                        new BadCase(
                                "an enterprise of another county in the grid",
                                Role.OFFICER,
                                "linkGridEnterprise",
                                Map.of("gridId", grid, "enterpriseId", neighbour),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "an enterprise taken out that is not in the grid",
                                Role.OFFICER,
                                "unlinkGridEnterprise",
                                Map.of("gridId", grid, "enterpriseId", neighbour, "reason", "x"),
                                CONFLICT,
                                "ENTERPRISE_NOT_IN_GRID",
                                "enterpriseId",
                                RULE),
                        new BadCase(
                                "a score of 101",
                                Role.AGENCY_HEAD,
                                "reviewCaseFile",
                                Map.of("penaltyCaseId", "penaltycase-none", "score", 101, "items", List.of()),
                                INVALID,
                                "FILE_SCORE_OUT_OF_RANGE",
                                "score",
                                "QJ16-07c"))
                .map(bad -> bad.test(story, refused));
    }
}
