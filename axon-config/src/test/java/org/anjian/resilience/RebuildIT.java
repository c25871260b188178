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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An index is built anew from the events while the old one answers; one that was deleted comes back. */
@NodeForTests
class RebuildIT {

    private static final String HAZARDS = "hazards";

    /** More than one page of a rebuild, so that it can be stopped in the middle. */
    private static final int MORE_THAN_A_PAGE = 2_600;

    /** The registration of one hazard over and over: what matters here is how many there are. */
    private static final String COPIES = """
            WITH ids AS MATERIALIZED (SELECT 'hazard-' || gen_random_uuid() AS id FROM generate_series(1, :copies))
            INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                            time_stamp, payload_type, payload_revision, payload, meta_data)
            SELECT gen_random_uuid(), ids.id, 0, type, time_stamp, payload_type, payload_revision,
                   convert_to(replace(convert_from(payload, 'UTF8'), :id, ids.id), 'UTF8'), meta_data
              FROM domain_event_entry, ids
             WHERE aggregate_identifier = :id AND sequence_number = 0""";

    private final ReadModels models;
    private final JdbcClient ledger;
    private final DemoStory story;
    private final Operator operator;

    @Autowired
    RebuildIT(ReadModels models, JdbcClient ledger, DemoUsers users, @LocalServerPort int port) {
        this.models = models;
        this.ledger = ledger;
        this.story = new DemoStory(users, port);
        this.operator = new Operator(port, EmbeddedForTests.services().data().root());
    }

    @BeforeEach
    void there_are_hazards() {
        story.enterpriseIsRegistered();
        operator.waitUntilCaughtUp();
        ledger.sql(COPIES)
                .param("id", story.registered())
                .param("copies", Math.max(0, MORE_THAN_A_PAGE - counted()))
                .update();
        operator.waitUntilCaughtUp();
        await().atMost(Operator.PATIENCE).until(() -> counted() >= MORE_THAN_A_PAGE);
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
        operator.seesNoDifferenceIn(HAZARDS);
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
        operator.seesNoDifferenceIn(HAZARDS);
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
