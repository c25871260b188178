package org.anjian.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** PostgreSQL alone: rows of the same bytes as events, each in a transaction of its own. */
final class RawInserts {

    private final BenchNode node;
    private final EventRows rows;
    private final Writers writers;

    RawInserts(BenchNode node, EventRows rows, Writers writers) {
        this.node = node;
        this.rows = rows;
        this.writers = writers;
    }

    Measurement run(int number) throws InterruptedException {
        return writers.run(
                "raw.insert." + number,
                "raw durable inserts by JDBC, " + number + " writers",
                "rows",
                number,
                index -> new Inserter(index, "on"));
    }

    /** The same without waiting for the disk: what an insert costs besides. */
    Measurement runWithoutWaiting(int number) throws InterruptedException {
        return writers.run(
                "raw.insert." + number + ".notDurable",
                "raw inserts with synchronous_commit off, " + number + " writers",
                "rows",
                number,
                index -> new Inserter(index, "off"));
    }

    private final class Inserter implements Writers.Writer {

        private final Connection connection;
        private final PreparedStatement insert;
        private int next;

        private Inserter(int first, String synchronousCommit) throws SQLException {
            connection = DriverManager.getConnection(node.jdbcUrl(), node.username(), node.password());
            try (var statement = connection.createStatement()) {
                statement.execute("SET synchronous_commit TO " + synchronousCommit);
            }
            insert = rows.statement(connection);
            next = first;
        }

        @Override
        public void once() throws SQLException {
            rows.insert(insert, next++);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
