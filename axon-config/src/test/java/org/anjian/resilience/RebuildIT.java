package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.DemoStory;
import org.anjian.EmbeddedForTests;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.RebuildProgress;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An index is built anew from the events while the old one answers; one that was deleted comes back. */
@NodeForTests
class RebuildIT {

    private static final String HAZARDS = "hazards";

    /** More than one page of a rebuild, so that it can be stopped in the middle. */
    private static final int MORE_THAN_A_PAGE = 1_050;

    private final ReadModels models;
    private final DemoStory story;
    private final Operator operator;

    @Autowired
    RebuildIT(ReadModels models, DemoUsers users, @LocalServerPort int port) {
        this.models = models;
        this.story = new DemoStory(users, port);
        this.operator = new Operator(port, EmbeddedForTests.services().data().root());
    }

    @BeforeEach
    void there_are_hazards() throws InterruptedException {
        story.enterpriseIsRegistered();
        operator.waitUntilCaughtUp();
        int missing = (int) (MORE_THAN_A_PAGE - counted());
        if (missing > 0) {
            Writers writers = new Writers();
            writers.begin(story.as(Role.OFFICER));
            writers.waitForMore(missing);
            writers.end();
            operator.waitUntilCaughtUp();
            await().atMost(Operator.PATIENCE).until(() -> counted() >= MORE_THAN_A_PAGE);
        }
    }

    @Test
    void an_index_that_was_deleted_is_restored_with_what_was_recorded_meanwhile() {
        new Engine().deleteIndexOf(HAZARDS);
        String meanwhile = story.registered();
        await().atMost(Operator.PATIENCE)
                .until(() -> !operator.processor(HAZARDS).path("running").asBoolean());
        JsonNode rebuilt = operator.run("rebuild", Map.of("model", HAZARDS));
        assertThat(rebuilt.at("/rebuilt/0/finished").asBoolean())
                .as(rebuilt.toPrettyString())
                .isTrue();
        operator.seesNoDifference();
        assertThat(state(meanwhile)).isEqualTo("REGISTERED");
    }

    @Test
    void a_rebuild_that_was_stopped_goes_on_from_its_checkpoint_and_readers_see_no_gap() {
        long before = counted();
        List<Long> seen = new ArrayList<>();
        AtomicInteger pages = new AtomicInteger();
        RebuildProgress stopped = models.rebuild(
                        HAZARDS, page -> seen.add(counted()), () -> pages.getAndIncrement() > 0)
                .orElseThrow();
        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.done()).isPositive().isLessThan(before);

        String between = story.registered();
        List<String> during = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        RebuildProgress finished = models.rebuild(
                        HAZARDS,
                        page -> {
                            done.add(page.done());
                            seen.add(counted());
                            if (!page.finished()) {
                                during.add(story.registered());
                            }
                        },
                        () -> false)
                .orElseThrow();

        assertThat(finished.finished()).isTrue();
        assertThat(finished.index()).isEqualTo(stopped.index());
        assertThat(done.getFirst()).isGreaterThan(stopped.done());
        assertThat(seen).allMatch(count -> count >= before);
        assertThat(during).isNotEmpty().allMatch(id -> state(id).equals("REGISTERED"));
        assertThat(state(between)).isEqualTo("REGISTERED");
        operator.seesNoDifference();
    }

    private long counted() {
        return story.as(Role.AUDITOR)
                .send("{ hazards(first: 1) { totalCount } }", Map.of())
                .at("/data/hazards/totalCount")
                .asLong();
    }

    private String state(String id) {
        return story.as(Role.OFFICER)
                .send(
                        "query($id: ID!, $position: String) { hazard(id: $id, position: $position) { state } }",
                        Map.of("id", id, "position", id + "@1"))
                .at("/data/hazard/state")
                .asString();
    }
}
