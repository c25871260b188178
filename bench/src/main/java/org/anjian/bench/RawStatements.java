package org.anjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;

/**
 * The statements of a registration without Anjian: look the enterprise up, draw a number, insert the event, commit. What a
 * command costs more than this is Anjian's own.
 */
final class RawStatements {

    private final DataSource dataSource;
    private final EventRows rows;
    private final County county;
    private final Writers writers;

    RawStatements(DataSource dataSource, EventRows rows, County county, Writers writers) throws SQLException {
        this.dataSource = dataSource;
        this.rows = rows;
        this.county = county;
        this.writers = writers;
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench.raw_number (LIKE registration_number INCLUDING ALL)"
                    + " WITH (fillfactor = 50)");
        }
    }

    Measurement run(int number) throws InterruptedException {
        return writers.run(
                "raw.statements." + number,
                "the statements of a registration by JDBC, " + number + " writers",
                "transactions",
                number,
                index -> {
                    var random = new Random(index);
                    return () -> register(random);
                });
    }

    private void register(Random random) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            String region =
                    lookUp(connection, county.enterprise(County.REGIONS, random).raw());
            long number = draw(connection, region);
            try (PreparedStatement insert = rows.statement(connection)) {
                rows.insert(insert, (int) number);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String lookUp(Connection connection, String enterprise) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT id, name, sector, region, closed FROM enterprise_lookup WHERE id = ?")) {
            statement.setString(1, enterprise);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString("region");
            }
        }
    }

    private static long draw(Connection connection, String region) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO bench.raw_number (region, kind, year, last) VALUES (?, 'YH', 2026, 1)
                ON CONFLICT (region, kind, year) DO UPDATE SET last = raw_number.last + 1 RETURNING last""")) {
            statement.setString(1, region);
            try (ResultSet drawn = statement.executeQuery()) {
                drawn.next();
                return drawn.getLong(1);
            }
        }
    }
}
