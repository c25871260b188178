package org.anjian.config.eventstore;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.Change;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The event store of PostgreSQL as the read side sees it: one statement for many records. */
public final class JdbcEventJournal implements EventJournal {

    /**
     * One look into the index a record. Asked for all records at once by {@code = ANY}, PostgreSQL takes the identifiers for less
     * various than they are, and reads the whole store for every page of a rebuild.
     */
    private static final String EVENTS = """
            SELECT event.*
              FROM unnest(?) AS wanted (id)
             CROSS JOIN LATERAL (
                   SELECT type, aggregate_identifier, sequence_number, event_identifier, time_stamp,
                          payload_type, payload_revision, payload, meta_data, global_index
                     FROM domain_event_entry
                    WHERE aggregate_identifier = wanted.id
                    ORDER BY sequence_number) AS event""";

    private static final String POSITIONS = """
            SELECT event.event_identifier, event.global_index
              FROM unnest(?, ?) AS wanted (id, sequence)
             CROSS JOIN LATERAL (
                   SELECT event_identifier, global_index
                     FROM domain_event_entry
                    WHERE aggregate_identifier = wanted.id AND sequence_number = wanted.sequence) AS event""";

    private static final String RECORDS = """
            SELECT event.event_identifier, event.aggregate_identifier
              FROM unnest(?) AS wanted (id)
              JOIN domain_event_entry AS event ON event.event_identifier = wanted.id""";

    private static final String VERSIONS = """
            SELECT wanted.id, known.version
              FROM unnest(?) AS wanted (id)
             CROSS JOIN LATERAL (
                   SELECT count(*) AS version
                     FROM domain_event_entry
                    WHERE aggregate_identifier = wanted.id AND global_index <= ?) AS known
             WHERE known.version > 0""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public JdbcEventJournal(
            JdbcClient jdbc, TransactionOperations transactions, Serializer serializer, EventUpcaster upcasters) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public List<RecordedEvent> eventsOf(String aggregateId) {
        return eventsOf(List.of(aggregateId)).getOrDefault(aggregateId, List.of());
    }

    @Override
    public Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds) {
        List<LedgerEventEntry> rows = jdbc.sql(EVENTS)
                .param(aggregateIds.stream().distinct().toArray(String[]::new))
                .query((row, number) -> LedgerEventEntry.of(row))
                .list();
        return deserialize(rows.stream())
                .collect(Collectors.groupingBy(
                        event -> event.info().aggregateId(), LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Map<String, List<RecordedEvent>> positionedEventsOf(Collection<String> aggregateIds) {
        Map<String, Long> positions = new HashMap<>();
        List<LedgerEventEntry> rows = jdbc.sql(EVENTS)
                .param(aggregateIds.stream().distinct().toArray(String[]::new))
                .query((row, number) -> {
                    LedgerEventEntry entry = LedgerEventEntry.of(row);
                    positions.put(entry.getEventIdentifier(), row.getLong("global_index"));
                    return entry;
                })
                .list();
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, upcasters)
                .asStream()
                .map(message -> RecordedEvent.of(message, positions.get(message.getIdentifier())))
                .collect(Collectors.groupingBy(
                        event -> event.info().aggregateId(), LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Map<String, Long> positionsOf(Collection<? extends DomainEventMessage<?>> events) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.sql(POSITIONS)
                .param(events.stream()
                        .map(DomainEventMessage::getAggregateIdentifier)
                        .toArray(String[]::new))
                .param(events.stream()
                        .map(DomainEventMessage::getSequenceNumber)
                        .toArray(Long[]::new))
                .query(row -> {
                    positions.put(row.getString(1), row.getLong(2));
                });
        return positions;
    }

    @Override
    public Map<String, String> recordsOfEvents(Collection<String> eventIds) {
        Map<String, String> records = new HashMap<>();
        jdbc.sql(RECORDS)
                .param(eventIds.stream().distinct().toArray(String[]::new))
                .query(row -> {
                    records.put(row.getString(1), row.getString(2));
                });
        return records;
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("SELECT time_stamp FROM domain_event_entry"
                        + " WHERE global_index <= ? ORDER BY global_index DESC LIMIT 1")
                .param(position)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    @Override
    public List<Birth> births(@Nullable String aggregateType, long afterPosition, int limit) {
        String ofType = aggregateType == null ? "" : " AND type = :type";
        var statement = jdbc.sql("SELECT aggregate_identifier, global_index FROM domain_event_entry"
                        + " WHERE sequence_number = 0 AND global_index > :after" + ofType
                        + " ORDER BY global_index LIMIT :limit")
                .param("after", afterPosition)
                .param("limit", limit);
        return (aggregateType == null ? statement : statement.param("type", aggregateType))
                .query((row, number) -> new Birth(row.getString(1), row.getLong(2)))
                .list();
    }

    @Override
    public List<Change> changes(@Nullable String aggregateType, long afterPosition, int limit) {
        String ofType = aggregateType == null ? "" : " AND type = :type";
        var statement = jdbc.sql("SELECT aggregate_identifier, global_index FROM domain_event_entry"
                        + " WHERE global_index > :after" + ofType + " ORDER BY global_index LIMIT :limit")
                .param("after", afterPosition)
                .param("limit", limit);
        return (aggregateType == null ? statement : statement.param("type", aggregateType))
                .query((row, number) -> new Change(row.getString(1), row.getLong(2)))
                .list();
    }

    @Override
    public long count(@Nullable String aggregateType) {
        if (aggregateType == null) {
            return jdbc.sql("SELECT count(*) FROM domain_event_entry WHERE sequence_number = 0")
                    .query(Long.class)
                    .single();
        }
        return jdbc.sql("SELECT count(*) FROM domain_event_entry WHERE sequence_number = 0 AND type = ?")
                .param(aggregateType)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<String, Long> versionsAt(Collection<String> aggregateIds, long position) {
        Map<String, Long> versions = new LinkedHashMap<>();
        jdbc.sql(VERSIONS)
                .param(aggregateIds.stream().distinct().toArray(String[]::new))
                .param(position)
                .query(row -> {
                    versions.put(row.getString(1), row.getLong(2));
                });
        return versions;
    }

    /**
     * Waits for the transactions that are appending at this moment: a position is drawn before its transaction commits, so
     * the highest one visible says nothing of lower ones still under way. Appending pauses for as long.
     */
    @Override
    public long head() {
        Long head = transactions.execute(status -> {
            jdbc.sql("LOCK TABLE domain_event_entry IN SHARE MODE").update();
            return jdbc.sql("SELECT coalesce(max(global_index), -1) FROM domain_event_entry")
                    .query(Long.class)
                    .single();
        });
        return head == null ? -1 : head;
    }

    private Stream<RecordedEvent> deserialize(Stream<LedgerEventEntry> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows, serializer, upcasters)
                .asStream()
                .map(RecordedEvent::of);
    }
}
