package org.anjian.config.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.security.DemoUsers;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** Our engine reads what Axon's reads: the same events, times and positions, with the gaps that rolled back commands leave. */
@NodeForTests
class LedgerStorageEngineIT {

    private final EventStorageEngine ours;
    private final JdbcEventStorageEngine.Builder axons;
    private final TransactionOperations transactions;
    private final DemoStory story;
    private final CaughtUp caughtUp;

    @Autowired
    LedgerStorageEngineIT(
            EventStorageEngine ours,
            ConnectionProvider connections,
            TransactionManager manager,
            @Qualifier("eventSerializer") Serializer events,
            TransactionOperations transactions,
            CaughtUp caughtUp,
            DemoUsers users,
            @LocalServerPort int port) {
        this.ours = ours;
        this.axons = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(manager)
                .eventSerializer(events)
                .snapshotSerializer(events)
                .dataType(byte[].class)
                .schema(StoreSchemas.events())
                .gapTimeout((int) Duration.ofMinutes(1).toMillis());
        this.transactions = transactions;
        this.story = new DemoStory(users, port);
        this.caughtUp = caughtUp;
    }

    @Test
    void positions_and_times_are_those_of_axons_own_engine() throws InterruptedException {
        story.enterpriseIsRegistered();
        transactions.executeWithoutResult(status -> {
            ours.appendEvents(List.of(new GenericDomainEventMessage<>("None", "none-1", 0, "never committed")));
            status.setRollbackOnly();
        });
        story.enterpriseIsRegistered();
        whatFollowsIsRecorded();

        List<Row> read = rows(ours);

        assertThat(read).isEqualTo(rows(axons.build()));
        assertThat(read.getLast().token()).contains("gaps");
        assertThat(read).noneMatch(row -> row.record().equals("none-1"));
    }

    /** A processor that has handled an event has recorded what follows from it, which has to be handled in turn. */
    private void whatFollowsIsRecorded() throws InterruptedException {
        caughtUp.await(new Silent());
        caughtUp.await(new Silent());
    }

    private record Row(String event, String record, String time, String token) {}

    private static List<Row> rows(EventStorageEngine engine) {
        try (var events = engine.readEvents(null, false)) {
            return events.map(LedgerStorageEngineIT::row).toList();
        }
    }

    private static Row row(TrackedEventMessage<?> event) {
        String record = event instanceof DomainEventMessage<?> of ? of.getAggregateIdentifier() : "";
        return new Row(
                event.getIdentifier(),
                record,
                event.getTimestamp().toString(),
                event.trackingToken().toString());
    }
}
