package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.EmbeddedForTests;
import org.anjian.NodeForTests;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.Projector;
import org.anjian.query.readmodel.SwapExclusion;
import org.anjian.query.readmodel.ViewChanges;
import org.anjian.security.DemoUsers;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that come again change no document: not its version, and nothing is even written. */
@NodeForTests
class RedeliveryIT {

    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final JdbcClient jdbc;
    private final DemoStory story;
    private final Operator operator;
    private final Engine engine = new Engine();
    private final List<String> recorded = new ArrayList<>();

    @Autowired
    RedeliveryIT(
            EventProcessingConfiguration processing,
            EventStore events,
            JdbcClient jdbc,
            DemoUsers users,
            @LocalServerPort int port) {
        this.processing = processing;
        this.events = events;
        this.jdbc = jdbc;
        this.story = new DemoStory(users, port);
        this.operator = new Operator(port, EmbeddedForTests.services().data().root());
    }

    @BeforeEach
    void some_hazards_went_part_of_the_way() {
        story.enterpriseIsRegistered();
        for (int i = 0; i < 3; i++) {
            String hazard = story.registered();
            story.submitted(hazard);
            recorded.add(hazard);
        }
        nothingIsDue();
        operator.waitUntilCaughtUp();
    }

    /** A deadline that fires goes on with a hazard by an event of its own: none may while documents are compared. */
    private void nothingIsDue() {
        await().atMost(Operator.PATIENCE)
                .untilAsserted(
                        () -> assertThat(jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE execution_time <= now()")
                                        .query(Long.class)
                                        .single())
                                .isZero());
    }

    @ParameterizedTest
    @CsvSource({"hazards, id", "timeline, aggregateId"})
    void a_processor_that_lost_its_token_handles_all_events_again(String name, String field) {
        Map<String, String> before = engine.marks(name, field, recorded);
        StreamingEventProcessor processor =
                processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
        processor.shutDown();
        assertThat(jdbc.sql("DELETE FROM token_entry WHERE processor_name = ?")
                        .param(name)
                        .update())
                .isPositive();
        processor.start();
        operator.seesNoDifferenceIn(name);
        assertThat(before).isNotEmpty();
        assertThat(engine.marks(name, field, recorded)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100})
    void a_new_projector_handles_old_events_in_batches_of_any_size(
            int size,
            @Autowired HazardFold hazards,
            @Autowired Indices indices,
            @Autowired EventJournal journal,
            @Autowired SwapExclusion exclusion) {
        Map<String, String> before = engine.marks("hazards", "id", recorded);
        PoisonEvents none = (model, event, cause) -> {
            throw new AssertionError(event.getIdentifier(), cause);
        };
        Projector projector = Projector.of(hazards, indices, journal, exclusion, none, ViewChanges.none());
        List<EventMessage<?>> history = recorded.stream()
                .flatMap(id -> events.readEvents(id).asStream())
                .<EventMessage<?>>map(event -> event)
                .toList();
        for (int from = 0; from < history.size(); from += size) {
            var batch = new BatchingUnitOfWork<>(history.subList(from, Math.min(from + size, history.size())));
            batch.executeWithResult(() -> {
                projector.handle(batch.getMessage());
                return null;
            });
        }
        assertThat(engine.marks("hazards", "id", recorded)).isEqualTo(before);
    }
}
