package org.anjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the same bytes as events of the ledger, and a table like that of the events to put them into. */
final class EventRows {

    private static final int SAMPLE = 500;
    private static final String INSERT = """
            INSERT INTO bench.raw_insert (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?)""";

    private final List<Row> rows = new ArrayList<>();
    private final String timestamp = Instant.EPOCH.toString();

    private record Row(String type, String payloadType, String revision, byte[] payload, byte[] metadata) {}

    /** Makes the table, with the same indexes and a sequence of its own, and reads a sample of registrations. */
    EventRows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA bench");
            statement.execute("CREATE TABLE bench.raw_insert (LIKE domain_event_entry INCLUDING INDEXES)");
            statement.execute("CREATE SEQUENCE bench.raw_insert_index");
            statement.execute(
                    "ALTER TABLE bench.raw_insert ALTER global_index SET DEFAULT nextval('bench.raw_insert_index')");
            try (ResultSet found = statement.executeQuery("SELECT type, payload_type, payload_revision, payload,"
                    + " meta_data FROM domain_event_entry WHERE type = 'Hazard' AND sequence_number = 0 LIMIT "
                    + SAMPLE)) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getString(1),
                            found.getString(2),
                            found.getString(3),
                            found.getBytes(4),
                            found.getBytes(5)));
                }
            }
        }
    }

    /** The mean bytes of payload and metadata. */
    double bytes() {
        return rows.stream()
                .mapToInt(row -> row.payload.length + row.metadata.length)
                .average()
                .orElse(0);
    }

    PreparedStatement statement(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    /** Inserts one row under new identifiers. */
    void insert(PreparedStatement statement, int number) throws SQLException {
        Row row = rows.get(Math.floorMod(number, rows.size()));
        statement.setString(1, UUID.randomUUID().toString());
        statement.setString(2, "hazard-" + UUID.randomUUID());
        statement.setString(3, row.type);
        statement.setString(4, timestamp);
        statement.setString(5, row.payloadType);
        statement.setString(6, row.revision);
        statement.setBytes(7, row.payload);
        statement.setBytes(8, row.metadata);
        statement.executeUpdate();
    }
}
