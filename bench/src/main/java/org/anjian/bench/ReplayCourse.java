package org.anjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventJournal;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** One case of so many events, asked as of a moment in the middle and at the end, against the raw read of its rows. */
final class ReplayCourse {

    private static final String ROWS =
            "SELECT type, aggregate_identifier, sequence_number, event_identifier, time_stamp,"
                    + " payload_type, payload_revision, payload, meta_data FROM domain_event_entry"
                    + " WHERE aggregate_identifier = ? ORDER BY sequence_number";
    private static final int WARM_UP = 100;
    private static final int MEASURED = 200;

    private final BenchNode node;
    private final int length;

    ReplayCourse(BenchNode node, int length) {
        this.node = node;
        this.length = length;
    }

    /** What was measured, by name: each question's times in milliseconds, and their ratio to the raw read. */
    Map<String, Double> run() throws SQLException {
        List<PenaltyCaseEvent> history = history();
        append(history);
        node.awaitReadModels();
        String id = history.getFirst().penaltyCase().id().raw();
        Instant middle = history.get(length / 2).occurredAt();
        long head = node.bean(EventJournal.class).head();
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("replay.events", (double) length);
        numbers.putAll(raw(id));
        String fields = "{ version stage decidedOn }";
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("asOf", "{ penaltyCase(id: \"%s\", asOf: \"%s\") %s }".formatted(id, Instant.now(), fields));
        questions.put("occurredBy", "{ penaltyCase(id: \"%s\", occurredBy: \"%s\") %s }".formatted(id, middle, fields));
        questions.put("byVersion", "{ penaltyCase(id: \"%s\", version: %d) %s }".formatted(id, length / 2, fields));
        questions.put("byPosition", "{ penaltyCase(id: \"%s\", storePosition: %d) %s }".formatted(id, head, fields));
        questions.put(
                "caseHistory",
                "{ caseHistory(id: \"%s\", version: %d, first: 50) { version state events { edges { node { words { zh } } } } } }"
                        .formatted(id, length));
        questions.put(
                "recordDiffOfTen",
                "{ recordDiff(id: \"%s\", from: {version: %d}) { changes { path changedBy { id } } } }"
                        .formatted(id, length - 10));
        try (HttpQueries queries = new HttpQueries(node)) {
            questions.forEach((name, question) -> numbers.putAll(queries.measure("replay." + name, question)));
        }
        questions.keySet().forEach(name -> ratio(name, numbers));
        return numbers;
    }

    private static void ratio(String name, Map<String, Double> numbers) {
        double ratio = numbers.get("replay." + name + ".p95Millis") / numbers.get("replay.rawRows.p95Millis");
        numbers.put("replay." + name + ".toRaw", ratio);
        System.err.printf("  %-45s %7.1f times the raw read%n", "replay." + name, ratio);
    }

    /** The rows of the case by JDBC, as the store keeps them. */
    private Map<String, Double> raw(String id) throws SQLException {
        long[] nanos = new long[MEASURED];
        try (Connection connection = node.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, id);
            for (int i = -WARM_UP; i < MEASURED; i++) {
                long began = System.nanoTime();
                int read = read(statement);
                if (read != length) {
                    throw new IllegalStateException("read " + read + " rows");
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - began;
                }
            }
        }
        Arrays.sort(nanos);
        double p50 = nanos[MEASURED / 2] / 1e6;
        double p95 = nanos[(int) (MEASURED * 0.95)] / 1e6;
        System.err.printf("  %-45s p50 %7.1f ms  p95 %7.1f ms%n", "replay.rawRows", p50, p95);
        return Map.of("replay.rawRows.p50Millis", p50, "replay.rawRows.p95Millis", p95);
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                row.getBytes("payload");
                row.getBytes("meta_data");
                rows++;
            }
        }
        return rows;
    }

    /** A case whose evidence was collected piece by piece. */
    private List<PenaltyCaseEvent> history() {
        List<PenaltyCaseEvent> whole = new CaseHistories().of(0);
        List<PenaltyCaseEvent> events = new ArrayList<>(whole.subList(0, 3));
        PenaltyCaseSubject subject = events.getLast().penaltyCase();
        Instant now = events.getLast().occurredAt();
        List<String> collectors = List.of("bench-collector-1", "bench-collector-2");
        while (events.size() < length) {
            int number = events.size();
            now = now.plus(Duration.ofMinutes(30));
            events.add(new EvidenceCollected(
                    subject,
                    now,
                    number,
                    CaseEvidenceKind.DOCUMENT,
                    new Evidence("书证" + number, "%064x".formatted(number)),
                    collectors));
        }
        return events;
    }

    private void append(List<PenaltyCaseEvent> history) {
        MetaData officer = MetaData.from(
                new Actor("bench-officer", Role.OFFICER, "bench", new RegionCode("530300"), null).toMetadata());
        List<DomainEventMessage<?>> messages = new ArrayList<>(history.size());
        for (PenaltyCaseEvent event : history) {
            messages.add(new GenericDomainEventMessage<>(
                    "PenaltyCase", event.penaltyCase().id().raw(), messages.size(), event, officer));
        }
        node.bean(TransactionManager.class)
                .executeInTransaction(() -> node.bean(EventStore.class).publish(messages));
    }
}
